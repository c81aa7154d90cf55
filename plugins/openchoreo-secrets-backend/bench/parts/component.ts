import type { Part } from '../part';
import { viewRows } from '../views';

/** A component of 12 keys in 3 environments. */
export const component: Part = scale =>
  viewRows(
    {
      name: 'component',
      path: '/entities/component/fleet/component-1/secrets',
      clusters: 16,
      shape: '12x3',
      cpu: { of: 'value', atMost: 2 },
    },
    scale,
  );
