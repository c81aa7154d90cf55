import {
  needsAttention,
  type BuildDto,
  type ComponentSecretsDto,
  type ReportDto,
  type SecretsSummaryDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { rowDto } from '../matrix/rows';
import { defined, wireCause } from '../wire/wireHealth';
import { environmentDto } from './environmentDto';
import type { JudgedComponent } from './judgedComponent';

/** The headline, in the numbers that are told of a component alone. */
function summaryOf(
  { rows }: JudgedComponent,
  { headline }: ReportDto,
): SecretsSummaryDto {
  const cells = rows.flatMap(row => row.cells);
  const { keys, heldBack, notFollowed, worst } = headline;
  return defined({
    keys: rows.length,
    attention: keys.failing,
    blocking: keys.blocking,
    heldBack,
    unknownCells: cells.filter(({ health }) => health.severity === 'unknown')
      .length,
    cells: cells.length,
    notFollowed: notFollowed > 0 ? notFollowed : undefined,
    worst,
    builds: headline.builds,
    oldestRefreshAt: headline.oldestRefreshAt,
  });
}

/** @returns the secrets of a component as they stand in an answer. */
export function componentSecrets(
  judged: JudgedComponent,
  report: ReportDto,
  builds: readonly BuildDto[],
): ComponentSecretsDto {
  const { of, rows, columns } = judged;
  const { component, expectation } = of;
  return {
    namespace: component.namespace,
    project: component.project,
    name: component.name,
    state: expectation.state,
    ...(expectation.cause && { cause: wireCause(expectation.cause) }),
    report,
    environments: columns.map(({ environment }, index) =>
      environmentDto(
        environment,
        rows.map(({ cells }) => cells[index]),
      ),
    ),
    rows: rows.map(rowDto),
    findings: report.findings.filter(
      ({ severity }) => needsAttention(severity) || severity === 'unknown',
    ),
    summary: summaryOf(judged, report),
    ...(builds.length > 0 && { builds }),
  };
}
