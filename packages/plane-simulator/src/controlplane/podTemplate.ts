import { posix } from 'node:path';
import { Fields } from '../eso/fields';
import { TakenSpec } from './description';
import { fileMountName } from './names';

/** One key of a Secret, or all it has, as a pod takes it. */
export interface Take extends TakenSpec {
  readonly secret: string;
  /** Of the Secret; not needed where all of it is taken. */
  readonly key?: string;
  /** The file that is made of it, where it is mounted. */
  readonly path?: string;
  /** The variable that is made of it, where it is called otherwise than the key. */
  readonly variable?: string;
}

/** What a pod is made of, beside what every one has. */
export interface PodInput {
  readonly component: string;
  /** Environment keys with plain values. */
  readonly plain: readonly string[];
  readonly takes: readonly Take[];
}

/** The pod spec of a component, as its type renders it: one container that takes what it declares. */
export function podSpec({ component, plain, takes }: PodInput): Fields {
  const mounted = takes.filter(({ how }) =>
    ['volume', 'volumeItem', 'subPath'].includes(how),
  );
  const pulls = takes.filter(({ how }) => how === 'imagePull');
  return {
    containers: [
      {
        name: 'main',
        image: `registry.example.com/${component}:1.4.2`,
        imagePullPolicy: 'IfNotPresent',
        env: [
          { name: 'LOG_LEVEL', value: 'info' },
          ...plain.map(name => ({ name, value: plainValue(name) })),
          ...takes.filter(({ how }) => how === 'keyRef').map(keyRef),
        ],
        envFrom: envFrom(takes),
        resources: {
          limits: { cpu: '100m', memory: '256Mi' },
          requests: { cpu: '100m', memory: '256Mi' },
        },
        volumeMounts: mounted.map(volumeMount),
      },
    ],
    volumes: mounted.map(volume),
    ...(pulls.length > 0 && {
      imagePullSecrets: pulls.map(({ secret }) => ({ name: secret })),
    }),
  };
}

/** What stands for the plain value of an environment key. */
export function plainValue(key: string): string {
  return `plain-${key.toLowerCase()}`;
}

const optionally = ({ optional }: Take): Fields =>
  optional ? { optional } : {};

function keyRef(take: Take): Fields {
  const { secret, key = '', variable = key } = take;
  const secretKeyRef = { name: secret, key, ...optionally(take) };
  return { name: variable, valueFrom: { secretKeyRef } };
}

/** A Secret is taken whole once, however many of its keys are meant. */
function envFrom(takes: readonly Take[]): readonly Fields[] {
  const whole = takes.filter(({ how }) => how === 'envFrom');
  const first = new Map([...whole].reverse().map(take => [take.secret, take]));
  return [...first.values()]
    .reverse()
    .map(take => ({ secretRef: { name: take.secret, ...optionally(take) } }));
}

function pathOf({ secret, key, path }: Take): string {
  return path ?? posix.join('/etc', secret, key ?? '');
}

function volumeMount(take: Take): Fields {
  const path = pathOf(take);
  const name = fileMountName(path);
  return take.how === 'subPath'
    ? { name, mountPath: path, subPath: take.key }
    : { name, mountPath: posix.dirname(path) };
}

function volume(take: Take): Fields {
  const path = pathOf(take);
  const items = [{ key: take.key, path: posix.basename(path) }];
  return {
    name: fileMountName(path),
    secret: {
      secretName: take.secret,
      ...(take.how === 'volumeItem' && { items }),
      ...optionally(take),
    },
  };
}
