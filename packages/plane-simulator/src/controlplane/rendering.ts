import { posix } from 'node:path';
import { Fields, textAt } from '../eso/fields';
import {
  DeploySpec,
  Era,
  ExtraSpec,
  KeysSpec,
  ReferenceSpec,
  TakenSpec,
} from './description';
import { History } from './history';
import {
  credentialsName,
  envSecretName,
  fileSecretName,
  RemoteRef,
} from './names';
import { PodInput, Take } from './podTemplate';
import { isPath, splitKeyRef } from './workload';

/** An ExternalSecret as rendered, before it is applied to a plane. */
export interface RenderedSecret {
  readonly name: string;
  readonly spec: Fields;
  readonly history: History;
  /** How the pod takes its keys. */
  readonly takes: readonly Take[];
}

/** What rendering a component for an environment comes to. */
export type Rendering =
  | {
      readonly state: 'rendered';
      readonly secrets: readonly RenderedSecret[];
      readonly pod: PodInput;
    }
  | { readonly state: 'failed'; readonly message: string };

/** What is rendered, and from what. */
export interface RenderInput {
  readonly namespace: string;
  readonly component: string;
  readonly environment: string;
  readonly era: Era;
  readonly keys: KeysSpec;
  readonly taken: Readonly<Record<string, TakenSpec>>;
  readonly deploy: DeploySpec;
  readonly references: readonly ReferenceSpec[];
  /** The managed resources that are deployed there. */
  readonly resources: readonly string[];
  /** Of the plane. */
  readonly store: string | undefined;
  /** Of the component types. */
  readonly interval: string;
}

class RenderError extends Error {}

/** Renders the ExternalSecrets of a component in an environment, or says why it cannot. */
export function render(input: RenderInput): Rendering {
  try {
    const { component, deploy } = input;
    const extras = (deploy.extras ?? []).map(extraSecret);
    const secrets = [...envSecret(input), ...fileSecrets(input), ...extras];
    const plain = Object.entries(deploy.overrides ?? {}).flatMap(
      ([name, from]) => (from === null ? [name] : []),
    );
    const takes = [
      ...secrets.flatMap(secret => secret.takes),
      ...givenTakes(input),
    ];
    return { state: 'rendered', secrets, pod: { component, plain, takes } };
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    return { state: 'failed', message: error.message };
  }
}

/** What the pod takes of the Secrets of managed resources, as far as these are there. */
function givenTakes(input: RenderInput): readonly Take[] {
  const { keys, environment, resources } = input;
  return Object.entries(keys.given ?? {}).flatMap(([name, from]): Take[] => {
    const { reference: resource, key: output } = splitKeyRef(from);
    const isSecret = output === 'password' && resources.includes(resource);
    const secret = credentialsName(resource, environment);
    if (!isSecret) return [];
    // A file is mounted by the key of the Secret, and called as its path is.
    return isPath(name)
      ? [{ how: 'subPath', secret, key: output, path: name }]
      : [{ how: 'keyRef', secret, key: output, variable: name }];
  });
}

function extraSecret({
  name,
  spec,
  taken = { how: 'envFrom' },
  history = {},
}: ExtraSpec): RenderedSecret {
  const takes = [{ ...taken, secret: secretOf(name, spec) }];
  return { name, spec, history, takes };
}

/** The Secret that an ExternalSecret makes. */
function secretOf(name: string, spec: Fields): string {
  return textAt(spec, 'target', 'name') ?? name;
}

function remoteOf(keyRef: string, input: RenderInput): RemoteRef {
  const { reference, key } = splitKeyRef(keyRef);
  const found = input.references.find(({ name }) => name === reference);
  if (!found) {
    throw new RenderError(
      `Failed to collect SecretReferences: failed to get SecretReference ${input.namespace}/${reference}: ` +
        `SecretReference.openchoreo.dev "${reference}" not found`,
    );
  }
  const remote = found.data[key];
  if (remote === undefined) {
    throw new RenderError(
      `Failed to collect SecretReferences: secret key "${key}" not found in SecretReference "${reference}"`,
    );
  }
  return parseRemote(remote);
}

function parseRemote(text: string): RemoteRef {
  const [key, property] = text.split('#');
  return { key, property };
}

function envSecret(input: RenderInput): readonly RenderedSecret[] {
  const { component, environment, era, keys, deploy } = input;
  const refs = Object.entries({ ...keys.env, ...deploy.overrides }).flatMap(
    ([name, from]) => {
      if (from === null) return [];
      const current = remoteOf(from, input);
      const earlier = deploy.renderedRemotes?.[name];
      return [{ name, ...(earlier ? parseRemote(earlier) : current) }];
    },
  );
  if (refs.length === 0) return [];
  const name = envSecretName(
    component,
    environment,
    era === 'today' ? refs : undefined,
  );
  const data = refs.map(ref => entry(ref.name, ref));
  const history = deploy.history ?? {};
  const spec = secretSpec(name, data, input);
  const takes = refs.map(({ name: key }): Take => {
    const taken = input.taken[key] ?? { how: 'envFrom' };
    return { ...taken, secret: secretOf(name, spec), key };
  });
  return [{ name, spec, history, takes }];
}

function fileSecrets(input: RenderInput): readonly RenderedSecret[] {
  const { component, environment, era, keys, deploy } = input;
  return Object.entries(keys.files ?? {}).map(([path, from]) => {
    const ref = remoteOf(from, input);
    const file = posix.basename(path);
    const name = fileSecretName(
      component,
      environment,
      file,
      era === 'today' ? ref : undefined,
    );
    const history = deploy.fileHistories?.[path] ?? deploy.history ?? {};
    const spec = secretSpec(name, [entry(file, ref)], input);
    const taken = input.taken[path] ?? { how: 'subPath' };
    const take = { ...taken, secret: secretOf(name, spec), key: file, path };
    return { name, spec, history, takes: [take] };
  });
}

function entry(secretKey: string, { key, property }: RemoteRef): Fields {
  return { secretKey, remoteRef: { key, ...(property && { property }) } };
}

function secretSpec(
  name: string,
  data: readonly Fields[],
  { deploy, store, interval }: RenderInput,
): Fields {
  if (!deploy.store && !store) {
    throw new RenderError(
      'Failed to render resources: failed to render resource "secret-env-external": CEL evaluation error: no such key: secretStore',
    );
  }
  return {
    refreshInterval: deploy.interval ?? interval,
    secretStoreRef: deploy.store ?? { kind: 'ClusterSecretStore', name: store },
    target: { name, creationPolicy: 'Owner', ...deploy.target },
    data,
    ...deploy.spec,
  };
}
