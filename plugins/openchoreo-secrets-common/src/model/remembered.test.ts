import { remembered } from './remembered';

describe('what is made of texts', () => {
  it('is made once for each, as long as they are few and short', () => {
    const make = jest.fn((text: string) => ({ text }));
    const of = remembered(make);
    expect(of('1h')).toBe(of('1h'));
    expect(make).toHaveBeenCalledTimes(1);
    const long = 'x'.repeat(41);
    expect(of(long)).not.toBe(of(long));
    for (let n = 0; n < 200; n += 1) of(`${n}s`);
    expect(of('1h')).toEqual({ text: '1h' });
    expect(make).toHaveBeenCalledTimes(204);
  });
});
