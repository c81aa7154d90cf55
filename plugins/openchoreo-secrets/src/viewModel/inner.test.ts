import { context, germanContext } from '../__testUtils__/words';
import { inner } from './inner';

describe('a word inside a sentence', () => {
  it('begins small', () => {
    expect(inner('Not delivered', context.t)).toBe('not delivered');
    expect(inner('Alter Wert', germanContext.t)).toBe('alter Wert');
  });

  it('keeps its capital where the language or a name wants it', () => {
    expect(inner('Blocked by STRIPE_KEY', context.t)).toBe(
      'blocked by STRIPE_KEY',
    );
    expect(inner('Store gestört', germanContext.t)).toBe('Store gestört');
    expect(inner('Secret missing', context.t)).toBe('Secret missing');
  });
});
