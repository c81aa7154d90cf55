import { minimal } from './minimal';
import { WorldSpec } from './worldSpec';

const [cluster] = minimal.clusters;
const [namespace] = minimal.namespaces;
const [project] = namespace.projects;

/** One component's interval is none that the operator can read: for three hours nothing has been refreshed. */
export const stopped: WorldSpec = {
  ...minimal,
  name: 'stopped',
  clusters: [{ ...cluster, operator: 'stalled', operatorSince: '3h' }],
  namespaces: [
    {
      ...namespace,
      projects: [
        {
          ...project,
          components: [
            ...project.components,
            {
              name: 'reports',
              keys: { env: { REPORTS_PASSWORD: 'db/password' } },
              deploys: { development: { interval: 'abc' } },
            },
          ],
        },
      ],
    },
  ],
};
