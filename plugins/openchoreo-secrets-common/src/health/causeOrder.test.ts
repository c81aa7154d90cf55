import fc from 'fast-check';
import { causeOf } from './causeActors';
import { causesOf, inOrder, withCauses } from './causeOrder';
import { CAUSE_CLASSES, type Cause } from './health';

const name = fc.constantFrom('', 'a', 'b');

const cause: fc.Arbitrary<Cause> = fc
  .record({
    class: fc.constantFrom(...CAUSE_CLASSES),
    params: fc.record({ store: name, entry: name, plane: name, target: name }),
    text: fc.constantFrom(undefined, 'x'),
  })
  .map(({ class: named, params, text }) => causeOf(named, params, text));

const causes = fc.array(cause, { maxLength: 6 });

describe('the order of causes', () => {
  it('does not depend on the order in which they are found', () => {
    fc.assert(
      fc.property(
        causes.chain(all =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length }),
          ),
        ),
        ([all, shuffled]) => {
          expect(inOrder(shuffled)).toEqual(inOrder(all));
        },
      ),
    );
  });

  it('has each of them once, and makes none up', () => {
    fc.assert(
      fc.property(causes, all => {
        const ordered = inOrder(all);
        for (const each of ordered) expect(all).toContain(each);
        expect(inOrder([...ordered, ...all])).toEqual(ordered);
        expect(ordered.length > 0).toBe(all.length > 0);
      }),
    );
  });

  it('leads with one that stands whatever else is mended', () => {
    fc.assert(
      fc.property(causes, fc.nat(), (all, at) => {
        const [lead, ...rest] = inOrder(all);
        if (rest.length === 0) return;
        const mended = rest[at % rest.length];
        const left = [lead, ...rest].filter(each => each !== mended);
        expect(inOrder(left)[0]).toBe(lead);
      }),
    );
  });
});

const classes = (all: readonly Cause[]) => all.map(each => each.class);
const store = { store: 'vault', storeKind: 'ClusterSecretStore' };

describe('what holds a thing back at once', () => {
  it.each([
    [
      'a store that is not ready, and does not admit, under a dead operator',
      [
        causeOf('storeNotReady', store),
        causeOf('namespaceNotAllowed', store),
        causeOf('controllerDown'),
      ],
      ['controllerDown', 'namespaceNotAllowed', 'storeNotReady'],
    ],
    [
      'an object that is not there, nor its store',
      [
        causeOf('storeAbsent', store),
        causeOf('objectAbsent', { kind: 'ExternalSecret', name: 'db' }),
      ],
      ['objectAbsent', 'storeAbsent'],
    ],
    [
      'an entry that is refused, and a Secret of another',
      [
        causeOf('ownedByAnother', { target: 'db' }),
        causeOf('permissionDenied', { ...store, entry: 'data[0]' }),
      ],
      ['permissionDenied', 'ownedByAnother'],
    ],
    [
      'one store, told by itself and by what takes from it',
      [
        causeOf('storeNotReady', { ...store, entry: 'data[0]' }),
        causeOf('authenticationRefused', { ...store, plane: 'dp' }),
      ],
      ['authenticationRefused'],
    ],
    [
      'two stores',
      [causeOf('storeAbsent', { store: 'b' }), causeOf('network', store)],
      ['storeAbsent', 'network'],
    ],
    [
      'a Secret to add to that is missing, and its store',
      [
        causeOf('objectAbsent', { target: 'db', policy: 'Merge' }),
        causeOf('storeAbsent', store),
      ],
      ['storeAbsent', 'objectAbsent'],
    ],
    [
      'what nobody recognises, beside what is',
      [causeOf('unknown', {}, 'flux'), causeOf('templateFailed')],
      ['templateFailed'],
    ],
    [
      'a store that is ready again, beside a fault',
      [
        causeOf('storeNotReady', { ...store, recovered: 'true' }),
        causeOf('controllerDown'),
      ],
      ['controllerDown'],
    ],
  ])('is %s', (_, all, expected) => {
    expect(classes(inOrder(all))).toEqual(expected);
  });

  it('is told as the cause that leads, and what is there beside it', () => {
    const down = causeOf('controllerDown');
    const absent = causeOf('storeAbsent', store);
    const judgement = {
      verdict: 'storeMissing',
      flags: [],
      cause: absent,
    } as const;
    expect(withCauses(judgement, [])).toBe(judgement);
    const told = withCauses(judgement, [down]);
    expect(told).toMatchObject({ cause: down, furtherCauses: [absent] });
    expect(causesOf(told)).toEqual([down, absent]);
  });
});
