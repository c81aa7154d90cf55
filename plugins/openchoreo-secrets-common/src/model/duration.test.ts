import { parseDuration } from './duration';

describe('parseDuration reads what Go reads', () => {
  it.each([
    ['15s', 15_000],
    ['1h0m0s', 3_600_000],
    ['1.5h', 5_400_000],
    ['.5s', 500],
    ['1.s', 1_000],
    ['0', 0],
    ['0s', 0],
    ['0m', 0],
    ['100ms', 100],
    ['1m30s', 90_000],
    ['-1m', -60_000],
    ['+1m', 60_000],
    ['-0', 0],
    ['1us', 0.001],
    ['1µs', 0.001],
    ['3s2h', 7_203_000],
    ['2562047h47m16.854s', 9_223_372_036_854],
    ['1s'.repeat(100), 100_000],
  ])('%s', (text, ms) => {
    expect(parseDuration(text)).toEqual({ ok: true, ms });
  });

  it.each([
    undefined,
    '',
    '1',
    's',
    '-',
    '+',
    '1d',
    '1 h',
    ' 1h',
    '1h ',
    'soon',
    '1e3s',
    '--1s',
    '.s',
    `${'9'.repeat(30)}h`,
    '2562047h47m17s',
    '00',
    '1hm',
  ])('and refuses %s', text => {
    expect(parseDuration(text)).toMatchObject({ ok: false });
  });
});
