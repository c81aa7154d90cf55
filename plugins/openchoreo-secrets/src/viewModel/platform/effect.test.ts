import { ago } from '../../__testUtils__/build';
import { incident } from '../../__testUtils__/fleet';
import { platformPlane } from '../../__testUtils__/planes';
import { context } from '../../__testUtils__/words';
import { effectOf } from './effect';

type Incident = ReturnType<typeof incident>;

const NONE = {
  secrets: 3,
  components: 1,
  environments: 1,
  blocking: 0,
  oldValue: 0,
  heldBack: 0,
};

function effect(
  counts: Partial<Incident['counts']>,
  change: Partial<Incident> = {},
  plane = platformPlane('us-data'),
) {
  const one = incident('x', {
    affected: [],
    ...change,
    counts: { ...NONE, ...counts },
  });
  return effectOf(one, plane, context);
}

describe('what an incident does', () => {
  it.each([
    [{ blocking: 1 }, /^1 secret keeps new pods from starting\.$/],
    [{ blocking: 2, heldBack: 3 }, /^2 secrets keep .*; 3 more are held back/],
    [{ oldValue: 2 }, /^2 run on their old value/],
    [{}, /^3 secrets need a look; no pod is kept from starting/],
  ])('%j is told as %s', (counts, words) => {
    expect(effect(counts)).toMatch(words);
  });

  it('is told of the refresh to come where nothing fails yet', () => {
    const atRisk = { secrets: 9, components: 4 };
    expect(effect({ secrets: 0, atRisk })).toMatch(
      /^9 secrets of 4 components at risk: fail at next refresh/,
    );
  });

  it('is none where nothing hangs on it', () => {
    expect(effect({ secrets: 0 })).toBe('No secret hangs on it now.');
  });

  it('is not made up where nothing was counted', () => {
    expect(effect({ secrets: undefined, blocking: 2 })).toBe(
      'How many secrets there are is not known.',
    );
  });

  it('is unknown, as of the last word of a plane that is not seen', () => {
    const dark = { state: 'unreachable', asOf: ago(6) } as const;
    const words = effect(
      {},
      { severity: 'unknown' },
      platformPlane('eu-data', dark),
    );
    expect(words).toMatch(/showing what was known at 10:26/);
  });

  it('claims no last word of a plane that was never seen', () => {
    const never = { state: 'unreachable', asOf: undefined } as const;
    const words = effect(
      {},
      { severity: 'unknown' },
      platformPlane('eu-data', never),
    );
    expect(words).not.toMatch(/known at/);
    expect(words).toMatch(/^3 secrets are unknown/);
  });

  it.each([
    ['startsWithout', /^Pods start without what is not delivered/],
    ['startsWithOther', /^Pods start with the value of another/],
  ] as const)('tells of pods that start, but %s', (what, words) => {
    const { affected } = incident('x');
    const [first] = affected;
    expect(effect({}, { affected: [{ ...first, effect: what }] })).toMatch(
      words,
    );
  });
});
