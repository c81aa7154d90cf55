import fc from 'fast-check';
import { redact } from './freeText';
import { redactorOfMany } from './plainTexts';

const TOKEN = 'hvs.CAESIJ8sdkfjhw3498fhsdkjfhw9e8fh';

describe('the redactor of what is said of many', () => {
  it('says what is said of one, however often', () => {
    const redacted = redactorOfMany(100);
    const words = fc.constantFrom('Ready', 'token', ':', TOKEN, 'x'.repeat(90));
    const text = fc.array(words, { maxLength: 5 }).map(all => all.join(' '));
    fc.assert(
      fc.property(text, each => {
        expect(redacted(each)).toBe(redact(each, 100));
        expect(redacted(each)).toBe(redact(each, 100));
      }),
    );
  });

  it('says the same after more texts than it remembers', () => {
    const redacted = redactorOfMany();
    for (let each = 0; each < 2_500; each += 1) {
      expect(redacted(`resource ${each} is ready`)).toBe(
        `resource ${each} is ready`,
      );
    }
    expect(redacted(`token: ${TOKEN}`)).not.toContain(TOKEN);
  });
});
