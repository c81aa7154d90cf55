import type { Part } from '../part';
import { viewRows } from '../views';

const pathOf = (name: string) => `/entities/component/fleet/${name}/secrets`;

/** A component of 12 keys in 3 environments. */
export const component: Part = scale =>
  viewRows(
    {
      name: 'component',
      path: pathOf('component-1'),
      others: n => pathOf(`component-${n + 1}`),
      clusters: 16,
      shape: '12x3',
      isBesidePeer: true,
      cpu: { of: 'value', atMost: 2 },
    },
    scale,
  );
