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

/** What stands for itself, whatever is around it. */
const bare = fc.oneof(
  bytes(48).map(raw => raw.toString('base64')),
  bytes(48).map(raw => raw.toString('base64url')),
  bytes(32).map(raw => raw.toString('hex')),
);

/** Short, as people choose them: only what is around it tells what it is. */
const short = fc
  .string({
    unit: fc.constantFrom(...alphabet),
    minLength: 5,
    maxLength: 12,
  })
  .map(each => `${each}7q`);

/** How clusters come to print a secret: `*` stands for it. */
const FRAMES: readonly string[] = [
  'https://user:*@host/path',
  'https://user:a/*@host/path',
  'https://host/path?sig=*&x=1',
  'svc:*@tcp(db:3306)/x',
  'password=*',
  'DB_PASS: *',
  'client_secret: *',
  'the access key: *',
  'pass\u200bword=*',
  '"password": "*"',
  '{"db":"*"}',
  '{\\"db\\":\\"*\\"}',
  'password: |\n  a\n  *\nhost: db',
  'app --password * --port 1',
  'curl -u a:* -v',
  'AUTH PLAIN *',
  'Authorization: ApiKey *',
  'Proxy-Authorization: Digest username="a b", response="*"',
  'Cookie: a=b; c=*',
  'X-Vault-Token: *',
  'Signature keyId="a",signature="*"',
  '<password>*</password>',
  '&lt;password&gt;*&lt;/password&gt;',
  '%3Cpassword%3E*%3C%2Fpassword%3E',
  '\\u003cpassword\\u003e*\\u003c/password\\u003e',
  'strconv.Atoi: parsing "*": invalid syntax',
  'parsing time "*" as "2006"',
  'time: invalid duration "*"',
  'malformed HTTP response "*"',
  'unexpected "*" in operand',
  'cannot unmarshal number * into Go value',
  'password *== refused',
  'SG.*.*',
  '*@corp.example.com',
  'User "*" cannot get',
  '-----BEGIN KEY-----\n*\n-----END KEY-----',
];

const framed = fc.tuple(short, fc.constantFrom(...FRAMES));

/** A secret, and how clusters come to print it. */
const planted = fc.oneof(
  bare.map(s => ({ s, text: s })),
  framed.map(([s, frame]) => ({ s, text: frame.replaceAll('*', s) })),
  token.map(s => ({ s, text: `Bearer ${s}` })),
  token.map(s => ({ s, text: `hvs.${s}` })),
  token.map(s => ({ s, text: `ghp_${s}` })),
  token.map(s => ({ s, text: `eyJ${s}.${s}.${s}` })),
  fc
    .integer({ min: 100_000_000_000, max: 999_999_999_999 })
    .map(String)
    .map(s => ({ s, text: `arn:aws:iam::${s}:role/x` })),
);

const ORDINARY = [
  'error',
  'spec.data[0]',
  '(key: prod/db),',
  'err:',
  '403',
  '{',
  "can't",
  'token',
  'the password',
  'value:',
  '=',
  'https://vault:8200/v1/x',
];

const listOf = (each: readonly string[]) =>
  fc
    .array(fc.constantFrom(...each), { maxLength: 8 })
    .map(list => list.join(' '));

const paired = listOf([...ORDINARY, '"a b"', "'x'"]);
const words = listOf([...ORDINARY, '"', '\\"', '&quot;']);

/** Names of objects and of keys in stores, also such as look like chance. */
const name = fc.oneof(
  fc.uuid(),
  bytes(16).map(raw => raw.toString('hex')),
  fc
    .array(fc.constantFrom('prod', 'db', 'orders-api', 'token', 'x1', '7'), {
      minLength: 1,
      maxLength: 4,
    })
    .map(parts => parts.join('/')),
  fc.constantFrom(
    'ops@corp.example.com',
    'a key (old)',
    '1234567890123',
    'Live DB (EU)/pass = main',
    'labels[0]=token',
    'password: |old',
    'team "a" & b',
    'hvs.CAESIJ0abcdefghijklmnop',
  ),
);

/** How clusters come to print a name. */
const NAMED: readonly string[] = [
  'secrets "*" not found',
  '(key: *), err: no',
  'secret: *',
  'token=*',
  'got "*", expected more',
  '{"name":"*"}',
  'parsing "*": invalid',
  '<secret>*</secret>',
  'password * refused',
  'User "*" cannot get',
];

describe('redact, whatever surrounds it', () => {
  it('lets no planted secret survive', () => {
    fc.assert(
      fc.property(words, planted, words, (before, { s, text }, after) => {
        expect(redact(`${before} ${text} ${after}`)).not.toContain(s);
      }),
      { numRuns: 5_000 },
    );
  });

  it('never throws and never exceeds its cap', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), text => {
        expect(redact(text).length).toBeLessThanOrEqual(MAX_FREE_TEXT);
      }),
    );
  });

  it('changes nothing of what it made, where quotes come in pairs', () => {
    fc.assert(
      fc.property(paired, planted, paired, (before, { text }, after) => {
        const once = redact(`${before} ${text} ${after}`);
        expect(redact(once)).toBe(once);
      }),
      { numRuns: 5_000 },
    );
  });

  it('leaves no planted secret for a second pass', () => {
    fc.assert(
      fc.property(words, planted, words, (before, { s, text }, after) => {
        const once = redact(`${before} ${text} ${after}`);
        expect(redact(once)).not.toContain(s);
      }),
    );
  });

  it('leaves each name of the object, its stores and their specs', () => {
    fc.assert(
      fc.property(
        words,
        name,
        fc.constantFrom(...NAMED),
        planted,
        (before, known, frame, { text }) => {
          const told = frame.replace('*', () => known);
          const kept = redact(`${before} ${told} ${text}`, 2_000, [known]);
          expect(kept).toContain(known);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('lets no planted secret survive for a name beside it', () => {
    fc.assert(
      fc.property(name, planted, (known, { s, text }) => {
        const kept = redact(`${known} ${text} ${known}`, 2_000, [known]);
        expect(kept).not.toContain(s);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Longer than what is kept, so that it is cut somewhere. */
const filler = fc
  .tuple(
    fc.constantFrom('a word ', 'err: x, ', 'it is so.\n', 'a "b" c '),
    fc.integer({ min: 0, max: 3_000 }),
  )
  .map(([unit, length]) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
  );

/** What may begin far in front of the secret: `~` stands for what lies between. */
const OPEN: readonly string[] = [
  'password: "~ *" refused',
  "secret='~ *' refused",
  '{"db":"~ *"}',
  'password: &quot;~ *&quot; refused',
  '-----BEGIN KEY-----\n~\n*\n-----END KEY-----',
  'Code: 400. Raw Message: ~ *',
  'password: |\n  ~\n  *\nhost: db',
  'tokens: [~, *] refused',
  '<password>~ *</password>',
  '&lt;password&gt;~ *&lt;/password&gt;',
  'json: cannot unmarshal string ~ * into Go value',
];

const plain = fc
  .integer({ min: 0, max: 3_000 })
  .map(length => 'some words '.repeat(Math.ceil(length / 11)));

describe('redact, of a text that is cut', () => {
  it('lets no planted secret survive, wherever the cut is', () => {
    fc.assert(
      fc.property(filler, planted, filler, (before, { s, text }, after) => {
        expect(redact(`${before} ${text} ${after}`)).not.toContain(s);
      }),
      { numRuns: 3_000 },
    );
  });

  it('lets no part survive of what began in front of the cut', () => {
    fc.assert(
      fc.property(
        filler,
        fc.constantFrom(...OPEN),
        plain,
        short,
        plain,
        (before, frame, between, s, after) => {
          const text = frame.replace('~', () => between).replace('*', () => s);
          expect(redact(`${before} ${text} ${after}`)).not.toContain(s);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it.each(['password: "~ s3" refused', 'password: &quot;~ s3&quot; refused'])(
    'knows the name in front of the cut for a value behind it: %s',
    frame => {
      for (let length = 600; length < 800; length += 1) {
        const between = 'some words '.repeat(80).slice(0, length);
        const text = frame.replace('~', () => between);
        expect(redact(`${'a word '.repeat(300)} ${text}`)).not.toContain('s3');
      }
    },
  );

  it('keeps the reason at its end, where nothing is open', () => {
    fc.assert(
      fc.property(plain, before => {
        const kept = redact(`it failed: ${before}: permission denied`);
        expect(kept).toMatch(/: permission denied$/);
      }),
    );
  });
});
