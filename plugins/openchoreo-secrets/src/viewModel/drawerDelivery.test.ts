import {
  BASES,
  DELIVERY_FLAGS,
  NEED_WAYS,
  UNKNOWN_REASONS,
  type CellDto,
  type DeliveryDto,
  type HealthDto,
  type SecretObjectDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  ago,
  cause,
  cell,
  delivery,
  health,
  notDueCell,
  secretObject,
  store,
} from '../__testUtils__/build';
import { simpleAnswer } from '../__testUtils__/simple';
import { context } from '../__testUtils__/words';
import { drawerView, type DrawerView } from './drawer';
import { subjectOf } from './subject';

const entity = { kind: 'component', namespace: 'acme', name: 'orders-api' };
const VAULT = 'DataPlane/acme/production|vault';

function open(one: CellDto, object: Partial<SecretObjectDto> = {}): DrawerView {
  const answer = {
    ...simpleAnswer({
      keys: ['KEY'],
      cells: name => ({ ...one, environment: name }),
    }),
    objects: { es: secretObject('es', object) },
    stores: {
      [VAULT]: {
        ...store('vault', 'DataPlane/acme/production'),
        health: health({ verdict: 'storeNotReady', severity: 'critical' }),
      },
    },
  };
  const subject = subjectOf(answer.components[0], answer, 'KEY', 'production');
  if (!subject) throw new Error('The fixture has this cell');
  return drawerView(subject, answer, entity, context);
}

function told(
  what: Partial<DeliveryDto>,
  judged: Partial<HealthDto> = {},
  more: Partial<CellDto> = {},
): CellDto {
  return cell('production', {
    health: health(judged),
    delivery: delivery(what),
    objectId: 'es',
    ...more,
  });
}

const critical = { severity: 'critical' } as const;
const details = (view: DrawerView) => view.details.map(({ text }) => text);

describe('the drawer says first what a pod that starts now gets', () => {
  it.each<[string, CellDto]>([
    ['Pods that start now get the value of 10:28.', told({})],
    [
      'Pods that start now get the value of 10:28. The next refresh, at 11:28, will fail.',
      told({}, { severity: 'atRisk' }),
    ],
    [
      'Pods that start now get the value of 10:28. Whether the next refresh will succeed cannot be told now.',
      told({}, { severity: 'unknown' }),
    ],
    [
      'Pods that start now get the value of 02:41. What changed since has not arrived.',
      told({ state: 'old', asOf: ago(471) }),
    ],
    [
      'Pods that start now get an earlier value. What changed since has not arrived.',
      told({ state: 'old', flags: ['retained'] }),
    ],
    [
      'Pods that start now get a value that is fixed since at least Mon 10:32.',
      told({ state: 'frozen', since: ago(1440), sinceAtLeast: true }),
    ],
    [
      'Pods that start now do not get it. Without it new pods cannot start. Pods that run keep going until they are rescheduled.',
      told({ state: 'none' }, critical, { blocksPodStart: true }),
    ],
    [
      'Pods that start now do not get it. Without it the image cannot be pulled, unless it is public or already on the node. Pods that run keep going until they are rescheduled.',
      told(
        { state: 'none', needs: [{ how: 'imagePull', optional: false }] },
        critical,
        { blocksPodStart: true },
      ),
    ],
    [
      'Pods that start now do not get it. Pods start without it.',
      told({ state: 'none', effect: 'startsWithout' }, critical),
    ],
    [
      'Pods that start now do not get it. It is optional to the pods: they start all the same.',
      told({ state: 'none', effect: 'none' }),
    ],
    [
      'Pods that start now do not get it. What that does to pods cannot be told.',
      told({ state: 'none' }, { severity: 'warning' }),
    ],
    // What holds it back tells what that does.
    [
      'Pods that start now do not get it.',
      told({ state: 'none', effect: 'blocks' }, critical, {
        heldBackBy: 'OTHER',
      }),
    ],
    [
      'It is new, and the operator has not taken it up yet.',
      told({ state: 'none' }, { severity: 'waiting' }),
    ],
    [
      'The Secret of this name is another’s: pods that start now get its value.',
      told({ state: 'foreign', has: 'yes', effect: 'startsWithOther' }),
    ],
    [
      'The Secret of this name is another’s, and lacks this key. Without it new pods cannot start. Pods that run keep going until they are rescheduled.',
      told({ state: 'foreign', has: 'no' }, critical, { blocksPodStart: true }),
    ],
    [
      'The Secret of this name is another’s: pods start with its value, or not at all.',
      told({ state: 'foreign', has: 'unknown' }, critical),
    ],
    [
      'What pods that start now get cannot be told.',
      told({ state: 'unknown' }, { severity: 'unknown' }),
    ],
    [
      'Its ExternalSecret writes no Secret, and no pod needs one.',
      notDueCell('production', 'synced'),
    ],
  ])('%s', (expected, one) => {
    expect(open(one).delivered).toBe(expected);
  });

  it.each(UNKNOWN_REASONS)('and why it cannot be told: %s', reason => {
    const { delivered } = open(
      told({ state: 'unknown', reason }, { severity: 'unknown' }),
    );
    expect(delivered).toMatch(/^[A-Z][^{}]+\.$/);
  });
});

describe('does a change arrive?', () => {
  const change = (
    refresh: SecretObjectDto['refresh'],
    flags: DeliveryDto['flags'] = [],
  ) =>
    open(told({ state: 'frozen', flags }), { refresh }).details.find(
      ({ label }) => label === 'Does a change arrive?',
    )?.text;

  it.each([
    ['it is fetched once', { policy: 'CreatedOnce' }],
    ['it is fetched once', { policy: 'Periodic', intervalMs: 0 }],
    ['when the spec of its ExternalSecret changes', { policy: 'OnChange' }],
    ['its Secret is immutable', { policy: 'Periodic', intervalMs: 3_600_000 }],
  ])('not by itself: %s', (why, refresh) => {
    expect(change(refresh)).toMatch(/^Not by itself: /);
    expect(change(refresh)).toContain(why);
  });

  it('not by itself where it was generated', () => {
    const made = change({ policy: 'CreatedOnce' }, ['madeOnce']);
    expect(made).toMatch(/^Not by itself: .* a new value is made\.$/);
  });

  it('and what is fixed is called neither synced nor current', () => {
    const { current, delivered, chain } = open(told({ state: 'frozen' }), {
      health: health({ verdict: 'oneShot' }),
    });
    const said = [current.word, delivered, chain.at(-1)?.state].join(' ');
    expect(said).not.toMatch(/synced|current/i);
  });
});

describe('the drawer says in words', () => {
  const sentence = /^[^{}.]+[^{}]*$/;

  it.each(DELIVERY_FLAGS)('what is special: %s', flag => {
    const plain = details(open(told({})));
    const [said, ...others] = details(open(told({ flags: [flag] }))).filter(
      text => !plain.includes(text),
    );
    expect(said).toMatch(sentence);
    expect(others).toEqual([]);
  });

  it.each(BASES)('what this rests on: %s', basis => {
    const rests = open(told({ basis })).details.find(
      ({ label }) => label === 'What this rests on',
    );
    expect(rests?.text).toMatch(sentence);
  });

  it.each(NEED_WAYS)('how pods take it: %s', how => {
    const taken = (optional: boolean) =>
      open(told({ needs: [{ how, optional }] })).details.find(
        ({ label }) => label === 'How pods take it',
      )?.text;
    expect(taken(false)).toMatch(sentence);
    expect(taken(true)).toBe(`${taken(false)}, optional`);
  });

  it('what the operator says', () => {
    const view = open(told({ state: 'none' }, critical), {
      health: health({ verdict: 'synced' }),
    });
    expect(view.details).toContainEqual({
      label: 'The operator says',
      text: 'Synced',
    });
  });
});

describe('the drawer repeats nothing, and blames nothing', () => {
  it('for a key that is current beside one that is not', () => {
    const missing = { cause: cause('remoteKeyAbsent') };
    expect(open(told({}, missing)).cause).toBeUndefined();
    expect(open(told({ state: 'none' }, missing)).cause).toBeDefined();
  });

  it('where the operator says the same', () => {
    const view = open(told({ state: 'none' }, critical), {
      health: health({ verdict: 'neverSynced' }),
    });
    expect(details(view)).not.toContain('Not delivered');
  });

  it('where the cause says that it lasts', () => {
    const lasting = (kind: 'ownedByAnother' | 'unknown') =>
      open(
        told(
          { state: 'none' },
          { ...critical, cause: cause(kind), flags: ['needsHuman'] },
        ),
      ).current.marks;
    expect(lasting('ownedByAnother')).toEqual([]);
    expect(lasting('unknown')).toEqual(['will not heal by itself']);
  });
});

describe('the chain agrees with what pods get', () => {
  const outage = cause('authenticationRefused', { store: 'vault' });
  const chainOf = (one: CellDto) =>
    open({ ...one, storeId: VAULT }).chain.map(
      ({ node, state, link }) => `${node}: ${state} (${link})`,
    );

  it.each<[string, CellDto]>([
    [
      'secret: current (last)',
      told({ atRisk: outage }, { severity: 'atRisk' }),
    ],
    [
      'secret: old value (last)',
      told(
        { state: 'old', asOf: ago(471) },
        { severity: 'warning', verdict: 'servingOldValue', cause: outage },
      ),
    ],
    [
      'secret: not delivered (last)',
      told({ state: 'none' }, { ...critical, cause: outage }),
    ],
  ])('where a store breaks: %s', (secret, one) => {
    const chain = chainOf(one);
    expect(chain).toContain('store: store failing (broken)');
    expect(chain.at(-1)).toBe(secret);
  });

  it('a Secret that is another’s is where it breaks', () => {
    const chain = chainOf(
      told(
        { state: 'foreign', has: 'unknown' },
        { ...critical, cause: cause('ownedByAnother') },
      ),
    );
    expect(chain.slice(-2)).toEqual([
      'provider: found (broken)',
      'secret: another’s Secret (last)',
    ]);
  });

  it('what is fixed is so by design, and breaks nowhere', () => {
    const chain = chainOf(told({ state: 'frozen' }));
    expect(chain.join()).not.toContain('broken');
    expect(chain.at(-1)).toBe('secret: fixed (last)');
  });

  it('why the next refresh will fail is said with who acts', () => {
    const view = open(told({ atRisk: outage }, { severity: 'atRisk' }));
    expect(view.cause?.sentence).toContain('vault');
    expect(view.cause?.actor).toBe('Platform engineers');
  });
});
