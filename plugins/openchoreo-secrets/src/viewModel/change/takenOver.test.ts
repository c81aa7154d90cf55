import type { ClockDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { offByOf, takenOver, type ChangeFacts } from './takenOver';

const NOW = Date.parse('2026-01-15T10:32:00Z');
const at = (time: string) => Date.parse(`2026-01-15T${time}Z`);

const facts = (change: Partial<ChangeFacts> = {}): ChangeFacts => ({
  state: 'there',
  fetchedAt: at('10:00:30'),
  offByMs: 2_000,
  fixed: false,
  fails: false,
  inDoubt: false,
  next: { kind: 'unknown' },
  ...change,
});

describe('a change in the store is in the cluster', () => {
  it.each([
    ['yes: it was fetched after', facts(), '09:58:00', 'yes'],
    ['no: it was fetched before', facts(), '10:05:00', 'no'],
    [
      'untold: it was fetched in the minute that was typed',
      facts(),
      '10:00:00',
      'cannotTell',
    ],
    [
      'untold: the minute had ended, and less before than clocks are apart',
      facts({ fetchedAt: at('10:00:01') }),
      '09:59:00',
      'cannotTell',
    ],
    [
      'untold: the clock of the cluster is further off than that',
      facts({ offByMs: 600_000 }),
      '10:05:00',
      'cannotTell',
    ],
    [
      'untold: the clock of the cluster is not believed',
      facts({ offByMs: undefined }),
      '09:00:00',
      'cannotTell',
    ],
    [
      'untold: when it was fetched is not known',
      facts({ fetchedAt: undefined }),
      '09:00:00',
      'cannotTell',
    ],
    [
      'untold: what is there is not known',
      facts({ state: 'unknown' }),
      '09:00:00',
      'cannotTell',
    ],
    [
      'untold: it is still to come',
      facts({ state: 'none' }),
      '11:00:00',
      'cannotTell',
    ],
    ['no: nothing is there', facts({ state: 'none' }), '09:00:00', 'no'],
  ])('%s', (_, known, changedAt, answer) => {
    expect(takenOver(known, at(changedAt), NOW)).toBe(answer);
  });

  it('untold: what was typed is no time', () => {
    expect(takenOver(facts(), Number.NaN, NOW)).toBe('cannotTell');
  });
});

describe('the clock of a cluster', () => {
  it.each<[string, ClockDto | undefined, number | undefined]>([
    ['that agrees is near ours', undefined, 2_000],
    [
      'that is off is off by so much',
      { state: 'off', aheadSeconds: -30 },
      32_000,
    ],
    [
      'that is off by nobody knows what is not believed',
      { state: 'off' },
      undefined,
    ],
    [
      'in doubt is not believed',
      { state: 'doubtful', aheadSeconds: 5 },
      undefined,
    ],
    ['that is refuted is not believed', { state: 'refuted' }, undefined],
  ])('%s', (_, clock, off) => {
    expect(offByOf(clock)).toBe(off);
  });
});
