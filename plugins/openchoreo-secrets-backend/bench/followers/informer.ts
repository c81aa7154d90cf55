import {
  CustomObjectsApi,
  makeInformer,
  type KubernetesObject,
} from '@kubernetes/client-node';
import { contextsOf, type Context } from './contexts';
import type { Follower } from './follower';

const WHERE = {
  group: 'external-secrets.io',
  version: 'v1',
  plural: 'externalsecrets',
};
const PATH = `/apis/${WHERE.group}/${WHERE.version}/${WHERE.plural}`;

function informerOf({ kubeConfig }: Context) {
  const api = kubeConfig.makeApiClient(CustomObjectsApi);
  return makeInformer<KubernetesObject>(kubeConfig, PATH, () =>
    api.listClusterCustomObject(WHERE),
  );
}

/** The informer of the client library: ExternalSecrets, and nothing else. */
export async function startInformer(configPath: string): Promise<Follower> {
  const contexts = await contextsOf(configPath);
  const informers = contexts.map(informerOf);
  const held = { informers };
  let events = 0;
  const heard = () => {
    events += 1;
  };
  for (const informer of informers) {
    informer.on('add', heard);
    informer.on('update', heard);
  }
  const started = Promise.all(informers.map(each => each.start()));
  let listed = 0;
  const count = () =>
    held.informers.reduce((sum, each) => sum + each.list().length, 0);
  return {
    listed: started.then(() => {
      listed = events;
    }),
    heard: () => events,
    events: () => events - listed,
    release: () => {
      const seen = count();
      held.informers = [];
      informers.length = 0;
      return seen;
    },
    stop: async () => {
      await Promise.all(informers.map(each => each.stop()));
    },
  };
}
