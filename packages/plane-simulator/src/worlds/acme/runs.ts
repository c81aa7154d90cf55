import { RunSpec } from '../../controlplane';

function run(
  name: string,
  component: string,
  times: Pick<RunSpec, 'started' | 'completed' | 'succeeded'>,
): RunSpec {
  const secrets = [`${name}-git-secret`, `${name}-registry-push-secret`];
  return { name, project: 'shop', component, secrets, ...times };
}

/** Recent builds; the newest is stuck at its checkout. */
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
  run('storefront-build-17', 'storefront', { started: '35m' }),
];
