import type { PodNeed } from '../podNeeds';
import { readWith, type Parsed } from './parsed';
import {
  lenientNameOf,
  lenientObjectOf,
  readField,
  readFlag,
  readList,
  readObject,
  readOptional,
  readSection,
  readSomeText,
  type Json,
} from './shape';

/*
 * Names of Secrets and keys alone: values of variables are not read. A shape
 * that is not understood fails, since a need that is overlooked reads as none.
 */

interface KeyRef {
  readonly name: string;
  readonly key: string;
  readonly optional: boolean;
}

interface Variable {
  readonly name?: string;
  readonly ref?: KeyRef;
}

interface SecretRef {
  readonly name: string;
  readonly optional: boolean;
}

interface Container {
  readonly env: readonly Variable[];
  readonly envFrom: readonly (SecretRef | undefined)[];
  readonly volumeMounts: readonly {
    readonly name: string;
    readonly subPath?: string;
  }[];
}

/** Where a volume takes keys from. */
interface Source {
  readonly secret: string;
  readonly optional: boolean;
  /** All keys, where it names none. */
  readonly items: readonly Pick<PodNeed, 'key' | 'as'>[];
}

interface Volume {
  readonly name: string;
  readonly sources: readonly Source[];
}

interface PodSpec {
  readonly containers: readonly Container[];
  readonly volumes: readonly Volume[];
  readonly imagePullSecrets: readonly (string | undefined)[];
}

function readKeyRef(json: unknown): KeyRef {
  const ref = readObject(json);
  const name = readSomeText(ref, 'name');
  const key = readSomeText(ref, 'key');
  return { name, key, optional: readFlag(ref, 'optional') };
}

function readSecretRef(json: unknown): SecretRef {
  const ref = readObject(json);
  const name = readSomeText(ref, 'name');
  return { name, optional: readFlag(ref, 'optional') };
}

function readVariable(json: unknown): Variable {
  const variable = readObject(json);
  return {
    name: lenientNameOf(variable.name),
    ref: readField(variable, 'valueFrom', value =>
      readOptional(readSection(value), 'secretKeyRef', readKeyRef),
    ),
  };
}

/** A name beside that of the key. */
const called = (key: string, as: string | undefined) =>
  as && as !== key ? { key, as } : { key };

const lastOf = (path: string | undefined) => path?.split('/').at(-1);

function readItem(json: unknown): Source['items'][number] {
  const item = readObject(json);
  return called(readSomeText(item, 'key'), lastOf(lenientNameOf(item.path)));
}

function readContainer(json: unknown): Container {
  const container = readObject(json);
  return {
    env: readList(container, 'env', readVariable),
    envFrom: readList(container, 'envFrom', item =>
      readOptional(readObject(item), 'secretRef', readSecretRef),
    ),
    volumeMounts: readList(container, 'volumeMounts', item => {
      const mount = readObject(item);
      const name = readSomeText(mount, 'name');
      return { name, subPath: lenientNameOf(mount.subPath) };
    }),
  };
}

const sourceBy =
  (nameField: string) =>
  (json: unknown): Source => {
    const source = readObject(json);
    const secret = readSomeText(source, nameField);
    return {
      secret,
      optional: readFlag(source, 'optional'),
      items: readList(source, 'items', readItem),
    };
  };

const readSecretVolume = sourceBy('secretName');
const readProjected = sourceBy('name');

function readVolume(json: unknown): Volume {
  const volume = readObject(json);
  const name = readSomeText(volume, 'name');
  const secret = readOptional(volume, 'secret', readSecretVolume);
  const projected = readOptional(volume, 'projected', value =>
    readList(readObject(value), 'sources', item =>
      readOptional(readObject(item), 'secret', readProjected),
    ),
  );
  const sources = [secret, ...(projected ?? [])];
  return { name, sources: sources.flatMap(source => source ?? []) };
}

function readPodSpec(json: unknown): PodSpec {
  const spec = readObject(json);
  const containers = readList(spec, 'containers', readContainer);
  const first = readList(spec, 'initContainers', readContainer);
  return {
    containers: [...first, ...containers],
    volumes: readList(spec, 'volumes', readVolume),
    imagePullSecrets: readList(spec, 'imagePullSecrets', item =>
      lenientNameOf(readObject(item).name),
    ),
  };
}

function needsOfContainer({ env, envFrom }: Container): PodNeed[] {
  return [
    ...env.flatMap(({ name, ref }): PodNeed[] => {
      if (!ref) return [];
      const { name: secret, key, optional } = ref;
      return [{ secret, ...called(key, name), how: 'keyRef', optional }];
    }),
    ...envFrom.flatMap((ref): PodNeed[] =>
      ref ? [{ secret: ref.name, how: 'envFrom', optional: ref.optional }] : [],
    ),
  ];
}

/** The first part of a path inside a volume is the name of a key. */
const keyOfPath = (path: string) => path.split('/')[0];

/** A volume that no container mounts is not set up, and asks for nothing. */
function needsOfVolume(
  { name: volume, sources }: Volume,
  mounts: Container['volumeMounts'],
): PodNeed[] {
  const own = mounts.filter(({ name }) => name === volume);
  if (own.length === 0) return [];
  const paths = own.flatMap(({ subPath }) => (subPath ? [subPath] : []));
  return sources.flatMap(({ secret, optional, items }): PodNeed[] => {
    const need = { secret, optional };
    if (items.length > 0) {
      return items.map(item => ({ ...need, ...item, how: 'volumeItem' }));
    }
    if (paths.length < own.length) return [{ ...need, how: 'volume' }];
    return paths.map(path => ({
      ...need,
      key: keyOfPath(path),
      how: 'subPath',
    }));
  });
}

function needsOf({ containers, volumes, imagePullSecrets }: PodSpec) {
  const mounts = containers.flatMap(({ volumeMounts }) => volumeMounts);
  return [
    ...containers.flatMap(needsOfContainer),
    ...volumes.flatMap(each => needsOfVolume(each, mounts)),
    ...imagePullSecrets.flatMap((name): PodNeed[] =>
      name ? [{ secret: name, how: 'imagePull', optional: false }] : [],
    ),
  ];
}

/** What stands that many sections deep, the last of which has to be there. */
function readInside<T>(
  object: Json,
  [first, ...more]: readonly string[],
  read: (value: unknown) => T,
): T {
  return more.length === 0
    ? readField(object, first, read)
    : readField(object, first, value =>
        readInside(readSection(value), more, read),
      );
}

type ReadNeeds = (json: unknown) => readonly PodNeed[];

const needsAt =
  (...path: readonly string[]): ReadNeeds =>
  json =>
    needsOf(readInside(readObject(json), path, readPodSpec));

const ofTemplate = needsAt('spec', 'template', 'spec');

/** No object of words: a kind may be called as something that every object has. */
const READERS: ReadonlyMap<unknown, ReadNeeds> = new Map([
  ['CronJob', needsAt('spec', 'jobTemplate', 'spec', 'template', 'spec')],
  ['DaemonSet', ofTemplate],
  ['Deployment', ofTemplate],
  ['Job', ofTemplate],
  ['Pod', needsAt('spec')],
  ['StatefulSet', ofTemplate],
]);

/** What the pods of a workload take of Secrets, from its template; nothing of a kind that makes none. */
export function parsePodNeeds(json: unknown): Parsed<readonly PodNeed[]> {
  const read = READERS.get(lenientObjectOf(json)?.kind);
  return read ? readWith(read, json) : { ok: true, object: [] };
}
