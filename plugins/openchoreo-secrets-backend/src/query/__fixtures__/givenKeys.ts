import type {
  ExternalSecretObject,
  PodNeed,
  ResourceOutput,
  WorkloadKey,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { managed, resourceSecretName } from './managed';
import {
  binding,
  envSecretName,
  externalSecret,
  NOW,
  deploymentIn,
  release,
  rendered,
  workload,
} from './objects';
import { fileSecretName, KEYS, shop } from './shop';
import type { WorldFixture } from './world';

/** A variable from a managed resource, written `KEY=resource/output`. */
export function given(text: string): WorkloadKey {
  const [key, of] = text.split('=');
  const [resource, name] = of.split('/');
  return { from: 'env', key, output: { resource, name } };
}

/** The Secret that the resource makes in development. */
export const CREDENTIALS = resourceSecretName('orders-store', 'development');

/** What the resource gives: a key of its Secret, and two values that are none. */
export const OUTPUTS: readonly ResourceOutput[] = [
  { name: 'password', secret: { name: CREDENTIALS, key: 'password' } },
  { name: 'host' },
];

const GIVEN = [
  given('STORE_PASSWORD=orders-store/password'),
  given('STORE_HOST=orders-store/host'),
];

/** A password that was made once. */
export const generated = (
  changed: Partial<ExternalSecretObject> = {},
): ExternalSecretObject =>
  externalSecret('development', CREDENTIALS, [], {
    refreshInterval: '0',
    storeRef: undefined,
    dataFrom: [
      { via: 'generator', generatorRef: { kind: 'Password', name: 'pw' } },
    ],
    refreshAt: NOW - 60_000,
    ...changed,
  });

/** The pod of orders-api takes the password by its key. */
const NEEDS: readonly PodNeed[] = [
  { secret: CREDENTIALS, key: 'password', how: 'keyRef', optional: false },
];

/** Orders-api takes a password and a host of a managed resource, which is deployed to development alone. */
export function givenWorld(
  secrets: readonly ExternalSecretObject[],
  outputs: readonly ResourceOutput[] = OUTPUTS,
): WorldFixture {
  const keys = [...KEYS, ...GIVEN];
  const names = ['development', 'staging'] as const;
  const world = managed(
    'orders-store',
    shop({
      bindings: names.map(name => binding(name, 'orders-api-2')),
      releases: [release('orders-api-2', keys)],
      workloads: [workload(keys)],
      rendered: names.map(name => {
        const secretsOf = [envSecretName(name), fileSecretName(name)];
        const { resources, ...of } = rendered(name, secretsOf);
        const pods = deploymentIn(name, { needs: NEEDS });
        return { ...of, resources: [...resources, pods] };
      }),
    }),
    secrets,
  );
  return {
    ...world,
    resourceBindings: world.resourceBindings?.map(each => ({
      ...each,
      outputs,
    })),
  };
}
