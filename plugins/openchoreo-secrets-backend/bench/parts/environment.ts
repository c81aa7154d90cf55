import type { Part } from '../part';
import { viewRows } from '../views';

const ENVIRONMENTS = 10;

const pathOf = (n: number) =>
  `/entities/environment/fleet/env-data-${n}/bindings`;

/** An environment of a tenth of all secrets. */
export const environment: Part = scale =>
  viewRows(
    {
      name: 'environment',
      path: pathOf(1),
      others: Array.from({ length: ENVIRONMENTS - 1 }, (_, n) => pathOf(n + 2)),
      clusters: ENVIRONMENTS,
      shape: `5x${ENVIRONMENTS}`,
      cpu: { of: 'value', atMost: 30 },
      anew: { of: 'value', atMost: 30 },
    },
    scale,
  );
