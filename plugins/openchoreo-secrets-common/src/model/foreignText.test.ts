import {
  foreignKey,
  foreignName,
  MAX_FOREIGN_KEY,
  visibleText,
} from './foreignText';

describe('text that others wrote', () => {
  it.each([
    [
      'a mark that turns what follows round',
      'prod/\u202Epmac',
      'prod/\\u{202E}pmac',
    ],
    ['an isolate', '\u2066a\u2069', '\\u{2066}a\\u{2069}'],
    [
      'marks of direction',
      '\u200ea\u200f\u061c',
      '\\u{200E}a\\u{200F}\\u{061C}',
    ],
    [
      'controls, old and new',
      'a\u0000\u001b[31m\u007f\u009bb',
      'a\\u{0000}\\u{001B}[31m\\u{007F}\\u{009B}b',
    ],
    [
      'ends of lines',
      'a\r\nb\u2028c\u2029',
      'a\\u{000D}\\u{000A}b\\u{2028}c\\u{2029}',
    ],
    [
      'what has no width',
      'a\u200b\u200c\u200d\ufeff\u00adb',
      'a\\u{200B}\\u{200C}\\u{200D}\\u{FEFF}\\u{00AD}b',
    ],
    ['tags', 'a\u{e0041}\u{e007f}', 'a\\u{E0041}\\u{E007F}'],
    [
      'fillers and selectors',
      '\u3164\u115f\ufe0f\u{e0100}',
      '\\u{3164}\\u{115F}\\u{FE0F}\\u{E0100}',
    ],
    [
      'blanks that are not the blank',
      'a\u00a0b\u2003c',
      'a\\u{00A0}b\\u{2003}c',
    ],
    ['half of a character', 'a\ud800b', 'a\\u{D800}b'],
  ])('shows %s', (_, text, shown) => {
    expect(foreignName(text)).toBe(shown);
    expect(foreignKey(text)).toBe(shown);
    expect(visibleText(text)).toBe(shown);
  });

  it.each(['prod/orders#db', 'größe', 'ключ', 'אבג', '鍵', '🔑', 'a b', ''])(
    'leaves %p as it is',
    text => expect(foreignName(text)).toBe(text),
  );

  it('is the same when it is read twice', () => {
    const once = foreignName('a\u202eb\\u{202E}');
    expect(foreignName(once)).toBe(once);
  });

  it('cuts names where Kubernetes does, and so that it is seen', () => {
    const longest = 'n'.repeat(253);
    expect(foreignName(longest)).toBe(longest);
    expect(foreignName('n'.repeat(10_000))).toBe(`${'n'.repeat(252)}…`);
    expect(foreignName('\u202e'.repeat(10_000))).toHaveLength(253);
  });

  it('keeps keys of stores whole up to 2,048 characters', () => {
    const longest = 'k'.repeat(MAX_FOREIGN_KEY);
    expect(foreignKey(longest)).toBe(longest);
    expect(foreignKey(`${longest}k`)).toBe(
      `${longest.slice(0, MAX_FOREIGN_KEY - 1)}…`,
    );
  });
});
