import fc from 'fast-check';
import { redact } from './freeText';

const ESCAPE = '\u001b';

const shown: readonly (readonly [string, string, string])[] = [
  ['a mark that turns', 'is \u202Eenog', 'is \\u{202E}enog'],
  ['an isolate', '\u2066key\u2069 gone', '\\u{2066}key\\u{2069} gone'],
  ['what has no width', 'a\u200bb\ufeffc', 'a\\u{200B}b\\u{FEFF}c'],
  ['a control', 'a\u0000b\u009bc', 'a\\u{0000}b\\u{009B}c'],
  ['colours', `a ${ESCAPE}[31mb${ESCAPE}[0m`, 'a \\u{001B}[31mb\\u{001B}[0m'],
  ['a tag', 'a\u{e0041}b', 'a\\u{E0041}b'],
  ['half of a character', 'a\ud800b', 'a\\u{D800}b'],
  ['separators of lines', 'a\u2028b', 'a\\u{2028}b'],
  ['ends of lines and tabs as blanks', 'a\r\n\tb\fc', 'a b c'],
  ['other scripts as they are', 'größe ключ אבג 鍵', 'größe ключ אבג 鍵'],
];

const gone: readonly (readonly [string, string, string])[] = [
  ['within a name', 'pass\u200bword=hunter2', 'pass\\u{200B}word=…'],
  ['a control within it', 'pass\u0000word=hunter2', 'pass\\u{0000}word=…'],
  ['a colour within it', `pass${ESCAPE}[1mword=hunter2`, 'word=…'],
  [
    'a mark between both',
    'password\u202e=\u202dhunter2',
    'password\\u{202E}=\\u{202D}…',
  ],
  ['as its escape', 'pass\\u{200B}word=hunter2', 'pass\\u{200B}word=…'],
  ['as Go writes it', 'pass\\u200bword=hunter2', 'pass\\u200bword=…'],
  ['as Go writes a control', 'pass\\x00word=hunter2', 'pass\\x00word=…'],
  ['within a token', 'it is hvs.CAESIJ\u200b0abcdefhunter2', 'it is …'],
  ['in front of it', 'x\u0000hvs.CAESIJ0abcdefghunter2', '…'],
];

describe('what nobody sees in a message', () => {
  it.each(shown)('is shown, as in names: %s', (_, text, kept) => {
    expect(redact(text)).toBe(kept);
    expect(redact(kept)).toBe(kept);
  });

  it.each(gone)('saves no secret: %s', (_, text, kept) => {
    expect(redact(text)).not.toContain('hunter2');
    expect(redact(text)).toContain(kept);
    expect(redact(redact(text))).toBe(redact(text));
  });

  it('is shown in a name that the object has, as the name itself is kept', () => {
    const name = 'prod/\\u{202E}CAESIJ0abcdefghijklmnop1234567';
    const told = 'key prod/\u202ECAESIJ0abcdefghijklmnop1234567 not found';
    expect(redact(told, 500, [name])).toBe(`key ${name} not found`);
  });
});

const hidden = fc.constantFrom(
  ...'\u0000\u0007\u001b\u007f\u0085\u00ad\u200b\u200d\u200e\u202e\u2066\u2069\ufeff',
);

describe('what nobody sees, wherever it stands', () => {
  it('leaves in a message nothing that is hidden', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), text => {
        expect(redact(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
      { numRuns: 2_000 },
    );
  });

  it('saves no secret by standing anywhere in its name or its value', () => {
    const text = 'login: password=hunter2x7 refused';
    const place = fc.nat({ max: text.length });
    const places = fc.array(fc.tuple(place, hidden), { maxLength: 3 });
    fc.assert(
      fc.property(places, marks => {
        const told = [...marks]
          .sort(([one], [other]) => other - one)
          .reduce((at, [i, mark]) => at.slice(0, i) + mark + at.slice(i), text);
        const letters = redact(told).replace(/\\u\{[0-9A-F]+\}/g, '');
        expect(letters).not.toContain('hunter2');
      }),
      { numRuns: 5_000 },
    );
  });
});
