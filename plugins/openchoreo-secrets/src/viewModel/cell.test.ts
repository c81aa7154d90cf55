import type {
  CellDto,
  HealthDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ago, cause, cell, health, unknownCell } from '../__testUtils__/build';
import { context } from '../__testUtils__/words';
import { cellView } from './cell';

const names = { store: 'aws-prod', culprit: 'STRIPE_KEY' };

function shown(one: CellDto): string {
  const { tone, icon, word, beside } = cellView(one, names, context);
  return [tone, icon, word, beside ?? '-'].join(' | ');
}

function judged(change: Partial<HealthDto>): CellDto {
  return cell('production', {
    health: { verdict: 'synced', severity: 'ok', flags: [], ...change },
  });
}

describe('a cell says verdict and age in words', () => {
  it.each<[Partial<HealthDto>, string]>([
    [{ refreshedAt: ago(4) }, 'ok | check | Synced | 4 min ago'],
    [{ flags: ['noRefreshTime'] }, 'ok | check | Synced | -'],
    [{ flags: ['late'], dueAt: ago(3) }, 'ok | clock | Late | by 3 min'],
    [
      { flags: ['storeNotReady'], refreshedAt: ago(9) },
      'warning | triangle | Fails at next refresh | synced 9 min ago',
    ],
    [{ verdict: 'oneShot' }, 'ok | check | Synced once | by policy'],
    [
      { verdict: 'paused', severity: 'info', dueAt: ago(-688) },
      'quiet | pause | Paused | until 22:00',
    ],
    [
      {
        verdict: 'pending',
        severity: 'info',
        flags: ['initialising'],
        since: ago(40 / 60),
      },
      'quiet | clock | Starting | 40 s',
    ],
    [
      { verdict: 'pending', severity: 'warning', since: ago(12) },
      'warning | triangle | Not picked up | 12 min',
    ],
    [
      {
        verdict: 'deleting',
        severity: 'warning',
        flags: ['stuck'],
        since: ago(14),
      },
      'warning | triangle | Stuck deleting | 14 min',
    ],
    [
      { verdict: 'stale', severity: 'warning', dueAt: ago(180) },
      'warning | clock | Stale | 3 h late',
    ],
    [
      {
        verdict: 'servingOldValue',
        severity: 'warning',
        refreshedAt: ago(1200),
      },
      'warning | history | Old value in use | 20 h old',
    ],
    [
      { verdict: 'servingOldValue', severity: 'error', refreshedAt: ago(4400) },
      'error | history | Old value in use | 3 d old',
    ],
    [
      { verdict: 'secretMissing', severity: 'warning' },
      'warning | triangle | No Secret | by policy',
    ],
    [
      { verdict: 'neverSynced', severity: 'error', since: ago(34) },
      'error | alert | Not delivered | since 09:58',
    ],
    [
      { verdict: 'storeNotReady', severity: 'error', since: ago(18) },
      'error | store | Store failing | since 10:14',
    ],
    [
      { verdict: 'storeMissing', severity: 'error' },
      'error | barred | Store missing | aws-prod',
    ],
    [
      {
        verdict: 'notCreated',
        severity: 'error',
        cause: cause('referenceMissing'),
      },
      'error | alert | Not created | SecretReference missing',
    ],
    [
      { verdict: 'heldBack', severity: 'error', since: ago(34) },
      'held | link | Held back | since 09:58',
    ],
    [
      { verdict: 'heldBack', severity: 'error' },
      'held | link | Held back | by STRIPE_KEY',
    ],
    [{ verdict: 'notDeployed' }, 'none | dash | Not deployed | -'],
    [{ verdict: 'undeployed' }, 'none | dash | Undeployed | -'],
    [{ verdict: 'notUsed' }, 'none | dash | Not used | -'],
    [
      { verdict: 'plainValue', flags: ['overridden'] },
      'none | dash | Plain value here | override',
    ],
  ])('%j', (change, expected) => {
    expect(shown(judged(change))).toBe(expected);
  });
});

describe('what cannot be seen is hatched, whatever was known', () => {
  it('says what it was when last seen', () => {
    expect(shown(unknownCell('staging'))).toBe(
      'unknown | question | Unknown | was Synced 10:26',
    );
  });

  it.each([
    ['planeForbidden', 'unknown | lock | No access | plane says 403'],
    ['stillStarting', 'unknown | clock | Starting | -'],
    ['planeUnreachable', 'unknown | question | Unknown | never seen'],
  ] as const)('%s without anything known before', (kind, expected) => {
    expect(
      shown({ ...unknownCell('staging', kind), lastKnown: undefined }),
    ).toBe(expected);
  });

  it('is never ok, even when the severity says so', () => {
    const odd = judged({ verdict: 'unknown', severity: 'ok' });
    expect(cellView(odd, names, context).tone).toBe('unknown');
  });
});

describe('additions stand in words', () => {
  it('marks what is changed but not released, and not yet re-rendered', () => {
    const marked = cell('production', {
      health: health({ flags: ['changedNotReleased', 'notYetRerendered'] }),
    });
    expect(cellView(marked, names, context).marks).toEqual([
      'changed, not released yet',
      'not yet re-rendered',
    ]);
  });

  it('gives the absolute time for the tooltip', () => {
    const { title } = cellView(judged({ refreshedAt: ago(4) }), names, context);
    expect(title).toContain('24 November 2026');
  });
});
