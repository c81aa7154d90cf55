import type { CellDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { CAUSE_CLASSES } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  ago,
  cause,
  cell,
  delivery,
  health,
  missingCell,
  secretObject,
} from '../__testUtils__/build';
import { ordersApi } from '../__testUtils__/ordersApi';
import { simpleAnswer } from '../__testUtils__/simple';
import { context } from '../__testUtils__/words';
import { drawerView } from './drawer';
import { subjectOf } from './subject';

const entity = { kind: 'component', namespace: 'acme', name: 'orders-api' };

function open(answer: ReturnType<typeof ordersApi>, key: string, env: string) {
  const subject = subjectOf(answer.components[0], answer, key, env);
  return subject && drawerView(subject, answer, entity, context);
}

function openOne(one: CellDto, object = secretObject('es')) {
  const answer = {
    ...simpleAnswer({
      keys: ['KEY'],
      cells: name => ({ ...one, environment: name }),
    }),
    objects: { es: object },
  };
  return open(answer, 'KEY', 'production');
}

const culprit = open(ordersApi(), 'STRIPE_WEBHOOK_SECRET', 'production');
const held = open(ordersApi(), 'DB_PASSWORD', 'production');

describe('the chain', () => {
  it('breaks on the link between store and provider when a property is absent', () => {
    expect(
      culprit?.chain.map(({ node, state, link }) => [node, state, link]),
    ).toEqual([
      ['key', 'found', 'holds'],
      ['reference', 'found', 'holds'],
      ['externalSecret', 'not delivered', 'holds'],
      ['store', 'ready', 'broken'],
      ['provider', 'missing', 'beyond'],
      ['secret', 'not delivered', 'last'],
    ]);
    expect(culprit?.chain[3].linkLabel).toBe(
      'Breaks here: property not found in the store',
    );
  });

  it.each([
    ['absent', 'SecretReference missing'],
    ['keyAbsent', 'the SecretReference lacks this key'],
  ] as const)('tells a reference that is %s', (state, title) => {
    const view = openOne({
      ...missingCell('production', {
        verdict: 'notCreated',
        cause: cause('referenceMissing', {
          reference: 'db',
          ...(state === 'keyAbsent' ? { key: 'password' } : {}),
        }),
      }),
      delivery: delivery({ state: 'none', effect: 'blocks' }),
      reference: { name: 'db', key: 'password', state },
    });
    const labels = view?.chain.flatMap(({ linkLabel }) => linkLabel ?? []);
    expect(labels).toEqual([`Breaks here: ${title}`]);
    expect(view?.current.beside).toBe(title);
  });

  it('ends in what is left of the Secret', () => {
    const old = openOne(
      cell('production', {
        health: health({ verdict: 'servingOldValue', severity: 'warning' }),
        delivery: delivery({ state: 'old', asOf: ago(33) }),
        objectId: 'es',
      }),
    );
    expect(old?.chain.at(-1)?.said).toBe(
      'Pods that start now get the value of 09:59. What changed since has not arrived.',
    );
    expect(old?.chain.slice(0, -1).every(({ said }) => !said)).toBe(true);
  });

  it('names the key that holds another one up', () => {
    const waiting = held?.chain.find(({ node }) => node === 'externalSecret');
    expect(waiting).toMatchObject({
      state: 'waiting',
      link: 'held',
      linkLabel: 'Blocked here by STRIPE_WEBHOOK_SECRET',
    });
  });

  it('counts the keys that an object delivers where it lists any', () => {
    const nameWith = (keys: number) =>
      openOne(
        { ...cell('production'), objectId: 'es' },
        secretObject('es', { keys }),
      )?.chain.find(({ node }) => node === 'externalSecret')?.name;
    expect(nameWith(1)).toBe('delivers 1 key');
    expect(nameWith(0)).toBeUndefined();
  });

  it('claims nothing beyond what is seen when the plane is not', () => {
    const chain = open(ordersApi(), 'DB_PASSWORD', 'staging')?.chain ?? [];
    const beyond = chain.filter(({ node }) => node !== 'key');
    expect(beyond.map(({ tone }) => tone)).not.toContain('ok');
    expect(beyond.map(({ state }) => state)).toContain('not known');
  });

  it.each(CAUSE_CLASSES)('has one broken link for a failure by %s', kind => {
    const view = openOne({
      ...missingCell('production', { cause: cause(kind) }),
      objectId: 'es',
      reference: { name: 'r', key: 'k', state: 'found' },
    });
    const broken = view?.chain.filter(({ link }) => link === 'broken');
    expect(broken).toHaveLength(1);
    expect(broken?.[0].linkLabel).toMatch(/^Breaks here: ./);
  });

  it('holds throughout for what is current', () => {
    const view = openOne(cell('production', { objectId: 'es' }));
    expect(view?.chain.map(({ link }) => link)).not.toContain('broken');
  });
});

describe('the drawer', () => {
  it('shows the same key in every environment', () => {
    expect(
      culprit?.strip.map(({ environment, word }) => [environment, word]),
    ).toEqual([
      ['development', 'Current'],
      ['staging', 'Unknown'],
      ['production', 'Not delivered'],
    ]);
  });

  it('says where the key works, how often it failed, and who acts', () => {
    expect(culprit?.cause).toMatchObject({
      sentence:
        'The property webhook_secret does not exist in prod/shop/stripe.',
      actor: 'Developers of shop',
    });
    expect(culprit?.reason).toBe(
      'Works in development, missing in production. Seen 14 times since 09:58, last at 10:31.',
    );
  });

  it('tells what the store says of itself as the store’s words, beside the secret’s cause', () => {
    const answer = simpleAnswer({
      keys: ['KEY'],
      cells: name => ({
        ...missingCell(name, {
          verdict: 'storeNotReady',
          cause: cause('storeNotReady', { store: 'vault', plane: 'dp' }),
        }),
        storeId: 'vault',
      }),
    });
    const refused = {
      ...cause('authenticationRefused', { store: 'vault', plane: 'dp' }),
      text: 'permission denied',
      from: 'event' as const,
    };
    const told = open(
      {
        ...answer,
        stores: {
          vault: {
            id: 'vault',
            planeId: 'dp',
            kind: 'ClusterSecretStore',
            name: 'vault',
            lookup: 'found',
            health: health({
              verdict: 'storeNotReady',
              severity: 'warning',
              cause: refused,
            }),
          },
        },
      },
      'KEY',
      'production',
    );
    expect(told?.cause?.sentence).toMatch(/not ready/);
    expect(told?.cause?.caveat).toBeUndefined();
    expect(told?.store).toMatchObject({
      sentence: expect.stringMatching(/authentication refused/),
      ownWords: 'permission denied',
      caveat: expect.stringMatching(/told by an Event/),
    });
    expect(culprit?.store).toBeUndefined();
  });

  it('leads from a key that is held back to the culprit', () => {
    expect(held?.culprit?.id).toBe('STRIPE_WEBHOOK_SECRET');
    expect(held?.reason).toContain('one bad key stops all');
  });

  it('has nothing to say of secrets where a plain value stands', () => {
    const view = open(ordersApi(), 'SMTP_PASSWORD', 'development');
    expect(view?.delivered).toContain('is set to a plain value');
    expect([view?.chain, view?.commands, view?.timeline]).toEqual([[], [], []]);
  });

  it('is not made for a key or an environment that is gone', () => {
    expect(open(ordersApi(), 'GONE', 'production')).toBeUndefined();
    expect(open(ordersApi(), 'DB_PASSWORD', 'gone')).toBeUndefined();
  });
});

describe('refresh', () => {
  const facts = (view: typeof culprit) => view?.facts.map(({ value }) => value);

  it('is void while failing: it is retried by itself', () => {
    expect(facts(culprit)).toEqual([
      'Every 1 h',
      'Never',
      'Within 7 min',
      'Retries, ≤ 7 min apart',
    ]);
  });

  it('follows the policy while it works', () => {
    const object = secretObject('es', {
      health: {
        verdict: 'synced',
        severity: 'ok',
        flags: [],
        refreshedAt: ago(4),
        dueAt: ago(-56),
      },
    });
    const view = openOne(cell('production', { objectId: 'es' }), object);
    expect(facts(view)?.slice(0, 3)).toEqual([
      'Every 1 h',
      '10:28',
      'At 11:28',
    ]);
  });

  it('does not say "never" of what is not known', () => {
    const object = secretObject('es', {
      lookup: 'unknown',
      health: { verdict: 'unknown', severity: 'unknown', flags: [] },
    });
    const view = openOne(cell('production', { objectId: 'es' }), object);
    expect(facts(view)?.slice(1, 3)).toEqual(['Not known', 'Not known']);
  });

  it.each([
    [{ policy: 'CreatedOnce', interval: '1h', intervalMs: 3_600_000 }, 'Once'],
    [{ policy: 'OnChange' }, 'On change'],
    [{ policy: 'Periodic', interval: '0', intervalMs: 0 }, 'Once'],
    [{ policy: 'Periodic', interval: 'often' }, 'Every often'],
    [
      { policy: 'Periodic', interval: '90s', intervalMs: 90_000 },
      'Every 1 min',
    ],
  ])('says %j in words', (refresh, expected) => {
    const object = secretObject('es', { refresh });
    const view = openOne(cell('production', { objectId: 'es' }), object);
    expect(facts(view)?.[0]).toBe(expected);
  });
});
