import type { Part } from '../part';
import { viewRows } from '../views';

/** An environment of a tenth of all secrets. */
export const environment: Part = scale =>
  viewRows(
    {
      name: 'environment',
      path: '/entities/environment/fleet/env-data-1/bindings',
      clusters: 10,
      shape: '5x10',
      cpu: { of: 'value', atMost: 30 },
    },
    scale,
  );
