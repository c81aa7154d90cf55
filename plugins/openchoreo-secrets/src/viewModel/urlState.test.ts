import { onlyAttention, readUrlState, writeUrlState } from './urlState';

describe('what is shown stands in the URL', () => {
  it('and comes back from it', () => {
    const state = {
      environment: 'production',
      key: '/etc/a b',
      attention: true,
    };
    const written = writeUrlState(new URLSearchParams('other=1'), state);
    expect(written.toString()).toBe(
      'other=1&env=production&key=%2Fetc%2Fa+b&attention=1',
    );
    expect(readUrlState(written)).toEqual(state);
  });

  it('without touching the parameters of others', () => {
    const written = writeUrlState(new URLSearchParams('key=a&other=1'), {});
    expect(written.toString()).toBe('other=1');
  });
});

describe('only rows that need attention', () => {
  it.each([
    [undefined, 50, 3, false],
    [undefined, 51, 3, true],
    [undefined, 51, 0, false],
    [false, 300, 3, false],
    [true, 2, 0, true],
  ])(
    'asked %s, %d keys, %d troubled: %s',
    (asked, keys, troubled, expected) => {
      expect(onlyAttention(asked, keys, troubled)).toBe(expected);
    },
  );
});
