import {
  env,
  envSecretName,
  externalSecret,
  file,
} from '../query/__fixtures__/objects';
import { fileSecretName, secretsOf } from '../query/__fixtures__/shop';
import { deliveringSecret } from './deliveringSecret';
import type { ListedSecret } from './listedSecrets';

const seen = (object: ReturnType<typeof externalSecret>): ListedSecret => ({
  namespace: object.meta.namespace ?? '',
  name: object.meta.name,
  found: { state: 'found', value: object },
});

const unseen = (name: string): ListedSecret => ({
  namespace: 'dp',
  name,
  found: { state: 'absent' },
});

const KEY = env('STRIPE_API_KEY=payments-stripe/api-key');
const FILE = file('/etc/orders/jwt-signing.pem=jwt-signing/key');

describe('what delivers a key', () => {
  it('is the listed object with an entry for it', () => {
    const listed = secretsOf('dev').map(seen);
    expect(deliveringSecret(KEY, listed)?.listed.name).toBe(
      envSecretName('dev'),
    );
    expect(deliveringSecret(FILE, listed)?.listed.name).toBe(
      fileSecretName('dev'),
    );
    expect(deliveringSecret(KEY, listed)?.entry?.property).toBe('api_key');
  });

  it('is told by name when a variable and a file are called the same', () => {
    const entries = ['token=shop/t'];
    const ofEnv = seen(externalSecret('dev', envSecretName('dev'), entries));
    const ofFile = seen(
      externalSecret('dev', 'orders-api-dev-secret-token-1a2b3c4d', entries),
    );
    const listed = [ofFile, ofEnv];
    expect(deliveringSecret(env('token=t/t'), listed)?.listed).toBe(ofEnv);
    expect(deliveringSecret(file('/run/token=t/t'), listed)?.listed).toBe(
      ofFile,
    );
  });

  it.each(['1a2b3c4d', '5e6f7a8b'])(
    'is, of two while one is rolled over to the other, the one that pods name: %s',
    hash => {
      const nameOf = (each: string) => `orders-api-dev-env-secrets-${each}`;
      const named = nameOf(hash);
      const listed = ['5e6f7a8b', '1a2b3c4d']
        .map(each =>
          externalSecret('dev', nameOf(each), ['STRIPE_API_KEY=shop/stripe']),
        )
        .map(seen)
        .map(each => ({
          ...each,
          needs: [{ secret: named, how: 'envFrom', optional: false } as const],
        }));
      expect(deliveringSecret(KEY, listed)?.listed.name).toBe(named);
    },
  );

  it('is told by name when it was never seen', () => {
    const listed = [
      unseen(envSecretName('dev')),
      unseen(fileSecretName('dev')),
    ];
    expect(deliveringSecret(KEY, listed)?.listed).toBe(listed[0]);
    expect(deliveringSecret(FILE, listed)?.listed).toBe(listed[1]);
  });

  it('is nothing when no listed object holds the key', () => {
    expect(deliveringSecret(env('OTHER=a/b'), secretsOf('dev').map(seen))).toBe(
      undefined,
    );
  });

  const renaming = (more: Parameters<typeof externalSecret>[3] = {}) => {
    const found = seen(externalSecret('dev', 'db', ['password=shop/db'], more));
    const needs = ['password', 'absent'].map(
      key =>
        ({ secret: 'db', key, as: key.toUpperCase(), how: 'keyRef' }) as const,
    );
    return [
      { ...found, needs: needs.map(need => ({ ...need, optional: false })) },
    ];
  };

  it('is what pods take it from by another name than its key', () => {
    expect(deliveringSecret(env('PASSWORD=db/p'), renaming())).toMatchObject({
      secretKey: 'password',
      entry: { secretKey: 'password' },
    });
  });

  it('is what pods ask of it, also where its Secret certainly has no such key', () => {
    const key = env('ABSENT=db/p');
    expect(deliveringSecret(key, renaming())).toMatchObject({
      secretKey: 'absent',
      entry: undefined,
      lacks: true,
    });
    const extracts = [{ via: 'extract', remoteKey: 'shop/all' }] as const;
    const open = deliveringSecret(key, renaming({ dataFrom: extracts }));
    expect(open).toMatchObject({ secretKey: 'absent' });
    expect(open?.lacks).toBeUndefined();
  });

  it('is none that adds to a Secret of somebody else, which may have the key', () => {
    const [{ found, ...of }] = renaming();
    if (found.state !== 'found') throw new Error('not found');
    const { value } = found;
    const target = { ...value.target, creationPolicy: 'Merge' };
    const merging = { ...found, value: { ...value, target } };
    expect(
      deliveringSecret(env('ABSENT=db/p'), [{ ...of, found: merging }]),
    ).toBeUndefined();
  });

  it('is what has an entry of its name that pods take, before any other', () => {
    const [renamed] = renaming();
    const own = seen(externalSecret('dev', 'own', ['PASSWORD=shop/own']));
    const needs = [
      ...(renamed.needs ?? []),
      { secret: 'own', how: 'envFrom', optional: false } as const,
    ];
    const listed = [renamed, own].map(each => ({ ...each, needs }));
    expect(deliveringSecret(env('PASSWORD=db/p'), listed)?.listed.name).toBe(
      'own',
    );
  });
});
