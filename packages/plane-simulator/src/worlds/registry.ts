import { acme } from './acme';
import { broken } from './broken';
import { delivery } from './delivery';
import { empty } from './empty';
import { fleet } from './fleet';
import { healthy } from './healthy';
import { hostile } from './hostile';
import { impostor } from './impostor';
import { legacy } from './legacy';
import { minimal } from './minimal';
import { singleCluster } from './singleCluster';
import { stopped } from './stopped';
import { throughGateway } from './throughGateway';
import { unreachable } from './unreachable';
import { Darkness, WorldSpec } from './worldSpec';

const WORLDS: Readonly<Record<string, (params: string) => WorldSpec>> = {
  acme: () => acme,
  healthy: () => healthy,
  empty: () => empty,
  broken: () => broken,
  delivery: () => delivery,
  unreachable: () => unreachable,
  'single-cluster': () => singleCluster,
  hostile: () => hostile,
  impostor: () => impostor,
  legacy: () => legacy,
  fleet,
  minimal: () => minimal,
  stopped: () => stopped,
};

/** The names of all worlds. @public */
export const worldNames: readonly string[] = Object.keys(WORLDS);

const DARKNESS: readonly Darkness[] = ['offline', 'hang', 'holdLists'];

/**
 * The world of a name. What follows a colon are its parameters: `fleet:10x2000`
 * for a fleet, and for any other what does not answer from the start, as in
 * `acme:offline=eu-data,holdLists=prod-data`, and which planes are reached
 * through the cluster gateway: all by `access=gateway`, every second one by
 * `access=mixed`. `canaries` plants words that nobody may ever see.
 *
 * @public
 */
export function worldNamed(text: string): WorldSpec {
  const [name, params = ''] = text.split(':');
  const found = Object.entries(WORLDS).find(([key]) => key === name);
  if (!found) {
    throw new Error(`world ${name} is not one of ${worldNames.join(', ')}`);
  }
  const spec = found[1](params);
  const changes = name === 'fleet' || params === '' ? [] : params.split(',');
  return changes.reduce(change, spec);
}

function change(spec: WorldSpec, param: string): WorldSpec {
  if (param === 'canaries') return { ...spec, canaries: true };
  const [what, how] = param.split('=');
  if (what !== 'access') return darken(spec, param);
  if (how === 'gateway' || how === 'mixed') return throughGateway(spec, how);
  throw new Error(`${param} is not access=gateway or access=mixed`);
}

function darken(spec: WorldSpec, param: string): WorldSpec {
  const [how, cluster] = param.split('=');
  const dark = DARKNESS.find(item => item === how);
  if (!dark || !spec.clusters.some(({ name }) => name === cluster)) {
    throw new Error(
      `${param} is not like offline=CLUSTER, hang=CLUSTER, holdLists=CLUSTER or access=mixed`,
    );
  }
  const clusters = spec.clusters.map(item =>
    item.name === cluster ? { ...item, dark } : item,
  );
  return { ...spec, clusters };
}
