import { RunSpec } from '../../controlplane';

function run(
  name: string,
  component: string,
  times: Pick<RunSpec, 'started' | 'completed' | 'succeeded'>,
): RunSpec {
  const secrets = [`${name}-git-secret`, `${name}-registry-push-secret`];
  return { name, project: 'shop', component, secrets, ...times };
}

/** Recent builds; one is stuck at its checkout, and for the newest nothing was rendered. */
export const runs: readonly RunSpec[] = [
  run('orders-api-build-40', 'orders-api', {
    started: '20h',
    completed: '1190m',
  }),
  run('orders-api-build-41', 'orders-api', {
    started: '2h',
    completed: '110m',
    succeeded: false,
  }),
  run('catalog-api-build-17', 'catalog-api', { started: '35m' }),
  {
    name: 'catalog-api-build-18',
    project: 'shop',
    component: 'catalog-api',
    started: '12m',
    secrets: [],
  },
];
