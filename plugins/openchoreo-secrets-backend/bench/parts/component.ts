import { inCatalog } from '../inCatalog';
import type { Part } from '../part';
import { viewRows } from '../views';

const pathOf = (name: string) => `/entities/component/fleet/${name}/secrets`;

const ENVIRONMENTS = 3;

/** A component of 12 keys in 3 environments. */
export const component: Part = scale => {
  // There is an ExternalSecret for each environment of a component.
  const components = Math.floor(scale.size / ENVIRONMENTS);
  const [first, ...others] = Array.from(
    { length: components },
    (_, n) => `component-${n + 1}`,
  );
  return viewRows(
    {
      name: 'component',
      path: pathOf(first),
      others: others.filter(inCatalog).map(pathOf),
      clusters: 16,
      shape: `12x${ENVIRONMENTS}`,
      isBesidePeer: true,
      cpu: { of: 'value', atMost: 2 },
    },
    scale,
  );
};
