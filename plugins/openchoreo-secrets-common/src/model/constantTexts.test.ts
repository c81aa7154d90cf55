import { isConstantText } from './constantTexts';
import { tellText } from './tellText';

const TEXTS = [
  'PushSecret synced successfully',
  'secret created',
  'secret deleted',
  'secret synced',
  'secret updated',
  'store validated',
];

describe('a text that is the same for all objects', () => {
  it.each(TEXTS)('"%s" says nothing, whatever its object is called', text => {
    expect(isConstantText(text)).toBe(true);
    const names = ['secret', 'store', 'shop', ...text.split(' ')];
    for (const tried of ['deliver', 'check', 'push'] as const) {
      for (const about of [{}, { names }, { keys: names }]) {
        const told = tellText(text, { tried, ...about });
        expect(told).toEqual({ message: text, reading: {} });
      }
    }
  });

  it('is none with anything more in it', () => {
    expect(isConstantText('secret synced: token=abc')).toBe(false);
  });
});
