import {
  needsAttention,
  type ComponentSecretsDto,
  type ReportDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { JudgedComponent } from './judgedComponent';
import { environmentDto } from './environmentDto';
import { rowDto } from '../matrix/rows';
import { summaryOf } from './summary';
import { wireCause } from '../wire/wireHealth';

/** @returns the secrets of a component as they stand in an answer. */
export function componentSecrets(
  { of, rows, columns }: JudgedComponent,
  report: ReportDto,
): ComponentSecretsDto {
  const { component, expectation } = of;
  const environments = columns.map(({ environment }, index) =>
    environmentDto(
      environment,
      rows.map(({ cells }) => cells[index]),
    ),
  );
  return {
    namespace: component.namespace,
    project: component.project,
    name: component.name,
    state: expectation.state,
    ...(expectation.cause && { cause: wireCause(expectation.cause) }),
    report,
    environments,
    rows: rows.map(rowDto),
    findings: report.findings.filter(
      ({ severity }) => needsAttention(severity) || severity === 'unknown',
    ),
    summary: summaryOf(rows, [
      ...environments.map(({ worst }) => worst),
      ...(expectation.state === 'known' ? [] : (['unknown'] as const)),
    ]),
  };
}
