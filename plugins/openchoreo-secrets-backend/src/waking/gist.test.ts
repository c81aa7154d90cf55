import { gistOf } from './gist';

const cell = (more: object = {}) => ({
  health: {
    verdict: 'synced',
    severity: 'ok',
    refreshedAt: '2026-01-15T10:28:00.000Z',
    dueAt: '2026-01-15T11:28:00.000Z',
  },
  delivery: { state: 'current', needs: [{ how: 'keyRef', optional: false }] },
  events: [{ reason: 'Updated', count: 3 }],
  ...more,
});

const before = gistOf({ cells: [cell()] });

describe('a reader is woken', () => {
  it.each<[string, object]>([
    ['delivery', { delivery: { state: 'old', needs: [] } }],
    ['severity', { health: { verdict: 'synced', severity: 'atRisk' } }],
    ['cause', { cause: { class: 'authRefused' } }],
    [
      'need',
      {
        delivery: {
          state: 'current',
          needs: [{ how: 'keyRef', optional: true }],
        },
      },
    ],
  ])('for a changed %s', (_, more) => {
    expect(gistOf({ cells: [cell(more)] })).not.toBe(before);
  });

  it('for one more row', () => {
    expect(gistOf({ cells: [cell(), cell()] })).not.toBe(before);
  });

  it('not for a time that moves', () => {
    const health = {
      verdict: 'synced',
      severity: 'ok',
      refreshedAt: '2026-01-15T10:43:00.000Z',
      dueAt: '2026-01-15T11:43:00.000Z',
    };
    expect(gistOf({ cells: [cell({ health })] })).toBe(before);
  });

  it('not for one more Event of what is known', () => {
    const events = [{ reason: 'Updated', count: 4 }];
    expect(gistOf({ cells: [cell({ events })] })).toBe(before);
  });

  it('for a name that is much like a time', () => {
    expect(gistOf({ name: '2026-01-15' })).not.toBe(
      gistOf({ name: '2026-01-16' }),
    );
  });
});
