import type { IncidentDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { component, incident } from '../../__testUtils__/fleet';
import { context } from '../../__testUtils__/words';
import { hitsOf } from './incidentHits';
import { whomOf } from './incidentWhom';

const NONE = {
  secrets: 0,
  components: 1,
  environments: 1,
  blocking: 0,
  oldValue: 0,
  heldBack: 0,
};

const hits = (
  counts: Partial<IncidentDto['counts']>,
  change: Partial<IncidentDto> = {},
) => {
  const { text, rest, segments } = hitsOf(
    incident('x', { ...change, counts: { ...NONE, ...counts } }),
    context,
  );
  return [[text, rest].filter(Boolean).join(' · '), segments.length];
};

describe('how much an incident does', () => {
  it.each([
    [{ severity: 'critical' }, { secrets: 3 }, ['error']],
    [
      { severity: 'critical' },
      { secrets: 3, oldValue: 1 },
      ['error', 'warning'],
    ],
    [
      { severity: 'critical' },
      { secrets: 3, blocking: 1 },
      ['error', 'warning'],
    ],
    [{ severity: 'warning' }, { secrets: 3 }, ['warning']],
  ] as const)('is drawn as grave as it is: %j, %j', (change, counts, tones) => {
    const { segments } = hitsOf(
      incident('x', { ...change, counts: { ...NONE, ...counts } }),
      context,
    );
    expect(segments.map(({ tone }) => tone)).toEqual(tones);
  });

  it.each([
    [{ secrets: 37, blocking: 4, oldValue: 33 }, '4 block pods · 33 old', 2],
    [{ secrets: 1, oldValue: 1 }, '1 on its old value', 1],
    [
      { secrets: 1, blocking: 1, heldBack: 6 },
      '1 blocks pods · 6 held back',
      2,
    ],
    [{ secrets: 3, blocking: 1 }, '1 blocks pods · 2 to look at', 2],
    [{ secrets: 2 }, '2 secrets', 1],
    [{ atRisk: { secrets: 6, components: 2 } }, '6 at risk', 1],
    [{ secrets: undefined }, 'count unknown', 0],
    [{}, 'no secret yet', 0],
  ] as const)('%j is %s', (counts, words, stretches) => {
    expect(hits(counts)).toEqual([words, stretches]);
  });

  it('is unknown as a whole where nothing is seen, and claims nothing of pods', () => {
    expect(hits({ secrets: 58, blocking: 2 }, { severity: 'unknown' })).toEqual(
      ['58 unknown', 1],
    );
  });
});

const [one] = incident('x').affected;

const whom = (
  affected: IncidentDto['affected'],
  components: number,
  inTitle = false,
) =>
  whomOf(
    incident('x', { affected, counts: { ...NONE, components } }),
    inTitle,
    context,
  );

describe('whom an incident hits', () => {
  it('is named with the environment where it is one', () => {
    expect(whom([one], 1)).toEqual({
      name: 'invoice-worker',
      named: true,
      environment: 'production-us',
      production: true,
    });
  });

  it('is counted where it is several, and so is where', () => {
    const other = { ...one, component: component('b'), environment: 'staging' };
    expect(whom([one, other], 2)).toMatchObject({
      name: '2 components',
      named: false,
      environment: '2 environments',
    });
  });

  it('is counted as objects where none of them has a component', () => {
    const bare = (object: string) => ({
      ...one,
      component: undefined,
      environment: undefined,
      owner: 'platform' as const,
      object,
    });
    expect(whom([bare('a/b'), bare('a/c')], 0).name).toBe('2 objects');
    expect(whom([bare('a/b')], 0)).toMatchObject({ name: 'a/b', named: true });
    expect(whom([], 0).name).toBeUndefined();
  });

  it('is not told again where the title names it', () => {
    expect(whom([one], 1, true).name).toBeUndefined();
  });
});
