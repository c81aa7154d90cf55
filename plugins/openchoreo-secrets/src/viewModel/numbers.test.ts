import { context, germanContext } from '../__testUtils__/words';

describe('numbers in sentences', () => {
  const match = { count: 2500 };

  it('are written as the language writes them', () => {
    expect(context.t('allSecrets.match', match)).toBe('2,500 secrets match');
    expect(germanContext.t('allSecrets.match', match)).toBe(
      '2.500 Secrets passen',
    );
  });

  it('choose the plural all the same', () => {
    expect(context.t('allSecrets.match', { count: 1 })).toBe(
      '1 secret matches',
    );
    expect(germanContext.t('allSecrets.match', { count: 1 })).toBe(
      '1 Secret passt',
    );
  });
});
