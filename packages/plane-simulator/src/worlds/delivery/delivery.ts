import { ControlPlaneSpec } from '../../controlplane';
import { WorldSpec } from '../worldSpec';
import { clusters } from './clusters';
import { delivered } from './delivered';
import { frozen } from './frozen';
import { notDelivered } from './notDelivered';
import { references } from './references';
import { taken } from './taken';
import { whole } from './whole';

const OLD = 'ClusterDataPlane/old-data';
const NEW = 'ClusterDataPlane/new-data';

const works: ControlPlaneSpec = {
  namespace: 'works',
  interval: '1h',
  planes: [
    { plane: OLD, store: 'default' },
    { plane: NEW, store: 'default' },
  ],
  environments: [
    { name: 'staging', plane: OLD },
    { name: 'production', plane: NEW, production: true },
  ],
  pipelines: { default: ['staging', 'production'] },
  references,
  projects: [
    {
      name: 'delivery',
      components: [...delivered, ...frozen, ...notDelivered],
    },
    { name: 'need', components: taken },
    whole,
  ],
};

/**
 * What a pod gets of a secret, where that is not what the operator says of its
 * object: one situation a component, in staging with the operator of 0.16, in
 * production with that of 2.9.
 */
export const delivery: WorldSpec = {
  name: 'delivery',
  clusters,
  controlPlane: 'cp',
  access: {
    [OLD]: { cluster: 'old-data' },
    [NEW]: { cluster: 'new-data' },
  },
  namespaces: [works],
};
