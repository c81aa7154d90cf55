import { acme } from './acme';
import { broken } from './broken';
import { empty } from './empty';
import { fleet } from './fleet';
import { healthy } from './healthy';
import { legacy } from './legacy';
import { minimal } from './minimal';
import { singleCluster } from './singleCluster';
import { unreachable } from './unreachable';
import { WorldSpec } from './worldSpec';

const WORLDS: Readonly<Record<string, (params: string) => WorldSpec>> = {
  acme: () => acme,
  healthy: () => healthy,
  empty: () => empty,
  broken: () => broken,
  unreachable: () => unreachable,
  'single-cluster': () => singleCluster,
  legacy: () => legacy,
  fleet,
  minimal: () => minimal,
};

/** The names of all worlds. @public */
export const worldNames: readonly string[] = Object.keys(WORLDS);

/** The world of a name; what follows a colon are its parameters, as in `fleet:10x2000`. @public */
export function worldNamed(text: string): WorldSpec {
  const [name, params = ''] = text.split(':');
  const found = Object.entries(WORLDS).find(([key]) => key === name);
  if (found) return found[1](params);
  throw new Error(`world ${name} is not one of ${worldNames.join(', ')}`);
}
