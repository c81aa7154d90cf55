import type { FindingDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { untoldTrouble } from './environmentCauses';
import type { EnvironmentContext } from './environmentContext';
import type { Row } from './rows';
import { defined, wireCause } from './wireHealth';

/** Troubles of environments as a whole that show in no cell. */
export function environmentFindings(
  rows: readonly Row[],
  environments: readonly EnvironmentContext[],
): readonly FindingDto[] {
  return environments.flatMap((environment, index) => {
    const trouble = untoldTrouble(
      environment,
      rows.map(({ cells }) => cells[index]),
    );
    if (!trouble) return [];
    const { severity, cause } = trouble;
    const { name } = environment.environment;
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
