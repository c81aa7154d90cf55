import { resources } from '../apiserver/resources';
import { RemoteStore, Trouble } from '../eso';
import { at, Fields, fieldsAt, listAt, textAt } from '../eso/fields';
import { FaultEffect, faultEffects } from '../faults';
import { operatorVersion, scaleOperator } from './operatorObjects';
import { platformActions } from './platformActions';
import { RunningCluster } from './runningCluster';
import {
  clusterNamed,
  clusterOfPlane,
  ControlError,
  RunningWorld,
} from './runningWorld';

/** One thing that can be done to a running world, with JSON as its argument. */
export type Action = (world: RunningWorld, input: Fields) => void;

const TROUBLES: readonly Trouble[] = [
  'authRefused',
  'permissionDenied',
  'throttled',
  'network',
  'tls',
  'down',
  'badConfig',
  'strange',
];

function troubleIn(input: Fields): Trouble {
  const name = textAt(input, 'trouble') ?? 'authRefused';
  const trouble = TROUBLES.find(item => item === name);
  if (trouble) return trouble;
  throw new ControlError(
    `trouble ${name} is not one of ${TROUBLES.join(', ')}`,
  );
}

function needed(input: Fields, field: string): string {
  const value = textAt(input, field);
  if (value) return value;
  throw new ControlError(`${field} is missing`);
}

interface Provided {
  readonly cluster: RunningCluster;
  readonly remote: RemoteStore;
}

function providerIn(world: RunningWorld, input: Fields): Provided {
  const cluster = clusterNamed(world, textAt(input, 'cluster'));
  const store = needed(input, 'store');
  const remote =
    cluster.providers.get(store) ??
    cluster.providers.get(`ClusterSecretStore/${store}`);
  if (remote) return { cluster, remote };
  const known = [...cluster.providers.keys()].join(', ');
  throw new ControlError(`store ${store} is not one of ${known}`);
}

/** Has a store looked at, then what refers to it: without waiting for any back-off. */
function hurryStore({ controller }: RunningCluster, input: Fields): void {
  const name = needed(input, 'store').split('/').at(-1);
  const mention = JSON.stringify({ name }).slice(1, -1);
  controller.hurry(
    ({ kind, metadata, spec }) =>
      (kind.endsWith('SecretStore') && metadata.name === name) ||
      JSON.stringify(spec ?? null).includes(mention),
  );
}

function goDark(cluster: RunningCluster, how: string): void {
  const { faults } = cluster.server;
  if (how === 'offline') faults.offline = true;
  else if (how === 'hang') faults.add({ effect: { kind: 'hang' } });
  else if (how === 'silent') {
    faults.add({ effect: { kind: 'silence', afterEvents: 0 } });
  } else throw new ControlError(`${how} is not one of offline, hang, silent`);
  if (how !== 'offline') cluster.server.dropConnections();
}

function effectNamed(name: string, input: Fields): FaultEffect {
  const known = Object.entries(faultEffects).find(([key]) => key === name);
  if (known) return known[1];
  const ms = Number(at(input, 'ms') ?? 1000);
  switch (name) {
    case 'hang':
      return { kind: 'hang' };
    case 'reset':
      return { kind: 'reset' };
    case 'latency':
      return { kind: 'latency', ms };
    case 'skewClock':
      return { kind: 'skewClock', ms };
    case 'compact':
      return { kind: 'compact' };
    case 'resetRevision':
      return { kind: 'resetRevision' };
    default:
      throw new ControlError(`fault ${name} is not known`);
  }
}

function scale(cluster: RunningCluster, replicas: number): void {
  scaleOperator(cluster.log, replicas, operatorVersion(cluster.spec));
}

/** Everything that can be done to a running world, by name. */
export const actions = {
  ...platformActions,
  /** `{cluster, store, trouble}`: something goes wrong with a whole provider. */
  breakStore: (world, input) => {
    const { cluster, remote } = providerIn(world, input);
    remote.trouble = troubleIn(input);
    hurryStore(cluster, input);
  },
  /** `{cluster, store}`: the provider works again, and is asked at once. */
  recoverStore: (world, input) => {
    const { cluster, remote } = providerIn(world, input);
    remote.trouble = undefined;
    hurryStore(cluster, input);
  },
  /** `{cluster, store, key, trouble}`: something goes wrong with one remote key. */
  breakRemoteKey: (world, input) => {
    const { cluster, remote } = providerIn(world, input);
    remote.setKeyTrouble(needed(input, 'key'), troubleIn(input));
    hurryStore(cluster, input);
  },
  /** `{cluster, store, key}`. */
  recoverRemoteKey: (world, input) => {
    const { cluster, remote } = providerIn(world, input);
    remote.setKeyTrouble(needed(input, 'key'), undefined);
    hurryStore(cluster, input);
  },
  /** `{cluster, store, key, property?}`. */
  addRemoteProperty: (world, input) => {
    const { cluster, remote } = providerIn(world, input);
    const property = textAt(input, 'property');
    remote.add(needed(input, 'key'), property ? [property] : []);
    hurryStore(cluster, input);
  },
  /** `{cluster, store, key, property?}`: noticed at the next refresh. */
  removeRemoteProperty: (world, input) => {
    const { remote } = providerIn(world, input);
    remote.remove(needed(input, 'key'), textAt(input, 'property'));
  },
  /** `{cluster, store, key}`: a new value, which arrives at the next refresh. */
  rotate: (world, input) => {
    const { remote } = providerIn(world, input);
    remote.rotate(needed(input, 'key'));
  },
  /** `{plane, how?: offline | hang | silent}`. */
  planeDark: (world, input) => {
    const cluster = clusterOfPlane(world, textAt(input, 'plane'));
    goDark(cluster, textAt(input, 'how') ?? 'offline');
  },
  /** `{plane}`: every fault of its cluster ends. */
  planeBack: (world, input) => {
    const { server } = clusterOfPlane(world, textAt(input, 'plane'));
    server.faults.clear();
    server.dropConnections();
  },
  /** `{cluster, fault, verb?, resource?, user?, namespace?, times?, ms?}`. */
  setFault: (world, input) => {
    const { server } = clusterNamed(world, textAt(input, 'cluster'));
    const times = at(input, 'times');
    server.faults.add({
      match: {
        verb: textAt(input, 'verb'),
        resource: textAt(input, 'resource'),
        namespace: textAt(input, 'namespace'),
        user: textAt(input, 'user'),
      },
      ...(typeof times === 'number' && { times }),
      effect: effectNamed(needed(input, 'fault'), input),
    });
    server.dropConnections();
  },
  /** `{cluster}`. */
  clearFaults: (world, input) => {
    clusterNamed(world, textAt(input, 'cluster')).server.faults.clear();
  },
  /** `{cluster}`: lists of ExternalSecrets wait, so that no first observation is complete. */
  holdFirstList: (world, input) => {
    const { server } = clusterNamed(world, textAt(input, 'cluster'));
    const match = { resource: 'externalsecrets' };
    server.faults.add({ match, effect: { kind: 'hang' } });
    server.dropConnections();
  },
  /** `{cluster}`: lets go of what was held, and of every other fault. */
  releaseLists: (world, input) => {
    const { server } = clusterNamed(world, textAt(input, 'cluster'));
    server.faults.clear();
    server.dropConnections();
  },
  /** `{cluster}`: the operator's Deployment goes to zero. */
  stopController: (world, input) => {
    const cluster = clusterNamed(world, textAt(input, 'cluster'));
    cluster.controller.stop();
    scale(cluster, 0);
  },
  /** `{cluster}`: the operator does nothing more, and looks well. */
  stallController: (world, input) => {
    clusterNamed(world, textAt(input, 'cluster')).controller.stop();
  },
  /** `{cluster}`. */
  startController: (world, input) => {
    const cluster = clusterNamed(world, textAt(input, 'cluster'));
    scale(cluster, 1);
    cluster.controller.start();
  },
  /** `{cluster}`: everything is looked at now. */
  hurry: (world, input) => {
    const { controller } = clusterNamed(world, textAt(input, 'cluster'));
    controller.hurry(() => true);
  },
  /** `{cluster, namespace, name}`: what a user does who wants a refresh now. */
  forceSync: (world, input) => {
    const { log } = clusterNamed(world, textAt(input, 'cluster'));
    const namespace = needed(input, 'namespace');
    const key = { namespace, name: needed(input, 'name') };
    log.modify(resources.externalsecrets, key, old => {
      const stamp = { 'force-sync': String(log.wallNow()) };
      const annotations = { ...old.metadata.annotations, ...stamp };
      return { ...old, metadata: { ...old.metadata, annotations } };
    });
  },
  /** `{cluster, namespace, name, key}`: somebody edits the remote key that the first entry reads. */
  editRemoteKey: (world, input) => {
    const { log } = clusterNamed(world, textAt(input, 'cluster'));
    const namespace = needed(input, 'namespace');
    const key = needed(input, 'key');
    const named = { namespace, name: needed(input, 'name') };
    log.modify(resources.externalsecrets, named, old => {
      const [first, ...rest] = listAt(old, 'spec', 'data');
      const remoteRef = { ...fieldsAt(first, 'remoteRef'), key };
      const data = [{ ...fieldsAt(first), remoteRef }, ...rest];
      return { ...old, spec: { ...fieldsAt(old, 'spec'), data } };
    });
  },
  /** `{cluster, namespace, name}`: deletes a target Secret by hand. */
  deleteTarget: (world, input) => {
    const { log } = clusterNamed(world, textAt(input, 'cluster'));
    const namespace = needed(input, 'namespace');
    log.delete(resources.secrets, { namespace, name: needed(input, 'name') });
  },
} satisfies Readonly<Record<string, Action>>;

/** @public */
export type ActionName = keyof typeof actions;

/** The action of a name. */
export function actionNamed(name: string): Action {
  const found = Object.entries(actions).find(([key]) => key === name);
  if (found) return found[1];
  const known = Object.keys(actions).join(', ');
  throw new ControlError(`action ${name} is not one of ${known}`);
}
