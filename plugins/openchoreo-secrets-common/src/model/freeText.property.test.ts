import fc from 'fast-check';
import { MAX_FREE_TEXT, redact } from './freeText';

const bytes = (length: number) =>
  fc
    .uint8Array({ minLength: length, maxLength: length })
    .map(each => Buffer.from(each));

const alphabet =
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const token = fc.string({
  unit: fc.constantFrom(...alphabet),
  minLength: 20,
  maxLength: 60,
});

/** A secret, and how clusters come to print it. */
const planted = fc.oneof(
  bytes(48)
    .map(raw => raw.toString('base64'))
    .map(s => ({ s, text: s })),
  bytes(48)
    .map(raw => raw.toString('base64url'))
    .map(s => ({ s, text: s })),
  bytes(32)
    .map(raw => raw.toString('hex'))
    .map(s => ({ s, text: s })),
  token.map(s => ({ s, text: `https://user:${s}@host/path` })),
  token.map(s => ({ s, text: `https://host/path?sig=${s}&x=1` })),
  token.map(s => ({ s, text: `Bearer ${s}` })),
  token.map(s => ({ s, text: `hvs.${s}` })),
  token.map(s => ({ s, text: `ghp_${s}` })),
  token.map(s => ({ s, text: `password=${s}` })),
  token.map(s => ({ s, text: `"password": "${s}"` })),
  token.map(s => ({ s, text: `{"db":"${s}"}` })),
  token.map(s => ({ s, text: `strconv.Atoi: parsing "${s}": invalid syntax` })),
  token.map(s => ({ s, text: `cannot unmarshal number ${s} into Go value` })),
  token.map(s => ({ s, text: `-----BEGIN KEY-----\n${s}\n-----END KEY-----` })),
  token.map(s => ({ s, text: `eyJ${s}.${s}.${s}` })),
  fc
    .integer({ min: 100_000_000_000, max: 999_999_999_999 })
    .map(String)
    .map(s => ({ s, text: `arn:aws:iam::${s}:role/x` })),
);

const words = fc
  .array(
    fc.constantFrom(
      'error',
      'spec.data[0]',
      '(key: prod/db),',
      'err:',
      '403',
      '{',
      '"',
    ),
    { maxLength: 8 },
  )
  .map(list => list.join(' '));

describe('redact, whatever surrounds it', () => {
  it('lets no planted secret survive', () => {
    fc.assert(
      fc.property(words, planted, words, (before, { s, text }, after) => {
        expect(redact(`${before} ${text} ${after}`)).not.toContain(s);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never throws and never exceeds its cap', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), text => {
        expect(redact(text).length).toBeLessThanOrEqual(MAX_FREE_TEXT);
      }),
    );
  });

  it('leaves no planted secret for a second pass, which changes nothing that matters', () => {
    fc.assert(
      fc.property(words, planted, (before, { s, text }) => {
        const once = redact(`${before} ${text}`);
        expect(redact(once)).not.toContain(s);
        expect(redact(once).length).toBeLessThanOrEqual(once.length);
      }),
    );
  });
});
