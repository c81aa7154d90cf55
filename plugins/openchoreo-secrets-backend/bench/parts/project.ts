import type { Part } from '../part';
import { viewRows } from '../views';

/** A project of 50 components in 16 environments. */
export const project: Part = scale =>
  viewRows(
    {
      name: 'project',
      path: '/entities/system/fleet/project-1/secrets',
      clusters: 16,
      shape: '5x16',
      cpu: { of: 'value', atMost: 40 },
      bytes: { of: 'value', atMost: 400 },
    },
    scale,
  );
