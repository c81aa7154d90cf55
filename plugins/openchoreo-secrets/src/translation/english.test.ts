import { secretsTranslationRef } from '../translation';

/** As the ref keeps them, which it shows to the translation API alone. */
const english: Readonly<Record<string, string>> = Reflect.apply(
  Reflect.get(secretsTranslationRef, 'getDefaultMessages'),
  secretsTranslationRef,
  [],
);

const keysOf = (test: (text: string, key: string) => boolean) =>
  Object.keys(english).filter(key => test(english[key], key));

describe('the English words', () => {
  it('have a form for one and a form for several wherever they count', () => {
    const single = keysOf(
      (text, key) => text.includes('{{count}}') && !/_(?:one|other)$/.test(key),
    );
    expect(single).toEqual([]);
    const pairs = keysOf((_, key) => /_(?:one|other)$/.test(key)).map(key =>
      key.replace(/_(?:one|other)$/, ''),
    );
    for (const base of pairs) {
      expect([base, english[`${base}_one`], english[`${base}_other`]]).toEqual([
        base,
        expect.any(String),
        expect.any(String),
      ]);
    }
  });

  it('are written for a person, and claim nothing for those who made them', () => {
    expect(
      keysOf(text => /\(s\)|where we can see|\bbroken where\b/.test(text)),
    ).toEqual([]);
  });
});

describe('the English titles of causes', () => {
  const titles = keysOf((_, key) => /^cause\.\w+\.title$/.test(key));

  it('say what is wrong, so that where can follow', () => {
    for (const key of titles) {
      expect(english[key]).not.toMatch(/[:.!?]/);
      expect(english[key].length).toBeLessThanOrEqual(70);
    }
  });
});
