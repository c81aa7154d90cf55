import {
  causeOf,
  needsAttention,
  type FindingDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causesOfEnvironment } from './environmentCauses';
import type { EnvironmentContext } from './environmentContext';
import type { Row } from './rows';
import { defined, wireCause } from './wireHealth';

/** Whether a cell of the environment speaks of its trouble already. */
export function isTold(rows: readonly Row[], index: number): boolean {
  return rows.some(({ cells }) => {
    const { health } = cells[index];
    return (
      health.verdict === 'unknown' ||
      (health.verdict === 'notCreated' && needsAttention(health.severity))
    );
  });
}

/** Troubles of environments as a whole that show in no cell: they have no rows. */
export function environmentFindings(
  rows: readonly Row[],
  environments: readonly EnvironmentContext[],
): readonly FindingDto[] {
  return environments.flatMap((environment, index) => {
    if (isTold(rows, index)) return [];
    const { severity, causes } = causesOfEnvironment(environment);
    if (severity === 'ok') return [];
    const { name } = environment.environment;
    const cause = causes.at(-1) ?? causeOf('unknown');
    return [
      defined({
        id: [cause.class, name].map(encodeURIComponent).join('|'),
        severity,
        verdict:
          severity === 'unknown'
            ? ('unknown' as const)
            : ('notCreated' as const),
        cause: wireCause(cause),
        environments: [name],
        rows: [],
        heldBack: 0,
        blocksPodStart: false,
        gap: false,
        planeId: environment.plane?.id,
      }),
    ];
  });
}
