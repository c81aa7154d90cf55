import {
  backstageSecrets,
  observabilitySecrets,
  platformSecret,
} from '../platformSet';
import { ObjectSpec } from '../worldSpec';

const BUILDS = 'workflows-acme';

/** The platform's own secrets in the control plane; the assistant is switched on, and its secret was never made. */
export const platformObjects: readonly ObjectSpec[] = [
  backstageSecrets('default', {
    history: { created: '60d', lastOk: '50h', failingSince: '49h' },
  }),
];

function build(
  run: string,
  component: string,
  created: string,
  store?: string,
): readonly ObjectSpec[] {
  const labels = {
    'openchoreo.dev/managed-by': 'workflowrun-controller',
    'openchoreo.dev/workflowrun': run,
    'openchoreo.dev/workflowrun-namespace': 'acme',
    'openchoreo.dev/component': component,
  };
  const history = store
    ? { created, lastOk: '20m' }
    : { created, failingSince: created };
  return [
    platformSecret(
      BUILDS,
      `${run}-git-secret`,
      store ?? 'default',
      { password: 'secret/acme/git/github' },
      { labels, history },
    ),
    platformSecret(
      BUILDS,
      `${run}-registry-push-secret`,
      store ?? 'default',
      { '.dockerconfigjson': 'registry-push-secret' },
      { labels, history },
    ),
  ];
}

/** Builds, and the platform's own secrets in the observability plane. */
export const buildObjects: readonly ObjectSpec[] = [
  ...observabilitySecrets('observer-vault'),
  // Of yesterday, when the workflow plane still named a store that is there.
  ...build('orders-api-build-40', 'orders-api', '20h', 'observer-vault'),
  ...build('orders-api-build-41', 'orders-api', '2h'),
  ...build('catalog-api-build-17', 'catalog-api', '35m'),
];
