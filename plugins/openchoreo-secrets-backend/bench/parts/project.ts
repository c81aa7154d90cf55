import type { Part } from '../part';
import { viewRows } from '../views';

const ENVIRONMENTS = 16;
const COMPONENTS = 50;

const pathOf = (n: number) => `/entities/system/fleet/project-${n}/secrets`;

/** A project of 50 components in 16 environments. */
export const project: Part = scale => {
  // The last one may have fewer components.
  const whole = Math.floor(scale.size / ENVIRONMENTS / COMPONENTS);
  const others = Array.from({ length: Math.max(0, whole - 1) }, (_, n) =>
    pathOf(n + 2),
  );
  return viewRows(
    {
      name: 'project',
      path: pathOf(1),
      others,
      clusters: ENVIRONMENTS,
      shape: `5x${ENVIRONMENTS}`,
      cpu: { of: 'value', atMost: 40 },
      anew: { of: 'value', atMost: 40 },
      bytes: { of: 'value', atMost: 400 },
    },
    scale,
  );
};
