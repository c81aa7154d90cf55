import { ago, cause } from '../../__testUtils__/build';
import { checkRow, inDays } from '../../__testUtils__/checklist';
import { context } from '../../__testUtils__/words';
import { stateView } from './checklistState';

describe('the state of a platform secret', () => {
  it.each([
    [{}, 'ok', 'Present', undefined],
    [{ expiresAt: inDays(62) }, 'ok', 'Present', '62 days left'],
    [{ expiresAt: inDays(3300) }, 'ok', 'Present', '9 y left'],
    [
      { state: 'missing', severity: 'critical', since: ago(4) },
      'error',
      'Missing',
      'since 10:28',
    ],
    [
      { state: 'failing', severity: 'warning' },
      'warning',
      'Failing',
      undefined,
    ],
    [
      { state: 'expired', severity: 'critical', expiresAt: ago(60) },
      'error',
      'Expired',
      'since 09:32',
    ],
    [
      { state: 'expiring', severity: 'warning', expiresAt: inDays(9) },
      'warning',
      'Expires in 9 days',
      undefined,
    ],
    [
      { state: 'expiring', severity: 'warning', expiresAt: ago(-300) },
      'warning',
      'Expires in 5 h',
      undefined,
    ],
    [
      { state: 'wrongKeys', severity: 'critical' },
      'error',
      'Wrong keys',
      undefined,
    ],
    [
      { state: 'cannotTell', severity: 'unknown' },
      'unknown',
      'Cannot tell',
      undefined,
    ],
    [{ state: 'unmanaged', severity: 'ok' }, 'quiet', 'Not managed', undefined],
    [
      { state: 'unmanaged', severity: 'warning' },
      'warning',
      'Not managed',
      undefined,
    ],
    [
      { state: 'notApplicable', requirement: 'optional' },
      'none',
      'Optional, absent',
      undefined,
    ],
    [
      { state: 'notApplicable', requirement: 'conditional' },
      'none',
      'Not applicable',
      undefined,
    ],
    [
      {
        state: 'missing',
        severity: 'critical',
        waiver: { reason: 'r', until: ago(-60), active: true },
      },
      'quiet',
      'Waived until 11:32',
      'else: Missing',
    ],
    [
      {
        state: 'missing',
        severity: 'critical',
        waiver: { reason: 'r', until: ago(60), active: false },
      },
      'error',
      'Missing',
      undefined,
    ],
  ] as const)('%j is %s: %s, %s', (change, tone, text, beside) => {
    const view = stateView(checkRow('one', change), context);
    expect(view).toMatchObject({ tone, text });
    expect(view.beside).toBe(beside);
  });

  it.each([
    [{ cause: cause('planeForbidden') }, 'lock'],
    [{ reason: 'lookUpFailed' }, 'lock'],
    [{ reason: 'starting' }, 'clock'],
    [{ reason: 'familyUnknown' }, 'question'],
  ] as const)('unknown with %j has the shape %s', (change, icon) => {
    const row = checkRow('one', {
      state: 'cannotTell',
      severity: 'unknown',
      ...change,
    });
    expect(stateView(row, context).icon).toBe(icon);
  });
});
