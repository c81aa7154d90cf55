import {
  type BuildDto,
  type ComponentSecretsDto,
  type ReportDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { rowDto } from '../matrix/rows';
import { environmentDto } from './environmentDto';
import type { JudgedComponent } from './judgedComponent';

/** @returns the secrets of a component as they stand in an answer. */
export function componentSecrets(
  { of: { component }, rows, columns }: JudgedComponent,
  report: ReportDto,
  builds: readonly BuildDto[],
): ComponentSecretsDto {
  return {
    namespace: component.namespace,
    project: component.project,
    name: component.name,
    report,
    environments: columns.map(({ environment }) => environmentDto(environment)),
    rows: rows.map(rowDto),
    ...(builds.length > 0 && { builds }),
  };
}
