import fc from 'fast-check';
import { readCause } from './readCause';

/** Keys that look like causes, and any other. */
const anyKey = fc.oneof(
  fc.constantFrom(
    'prod/429/db',
    '403',
    'login/timeout',
    'Vault is sealed',
    'rate-limit/redis',
    'x509: certificate',
    'a (EU), err: b',
    'secret',
  ),
  fc.string({ minLength: 1, maxLength: 60 }),
);

const FRAMES: readonly ((key: string) => string)[] = [
  key => `error processing spec.data[0] (key: ${key}), err: `,
  key => `error retrieving secret at .data[0], key: ${key}, err: `,
  key =>
    `could not get secret data from provider: key "${key}" from ExternalSecret "api": `,
  key => `error processing spec.dataFrom[0].extract, key: ${key}, err: `,
];

describe('a remote key', () => {
  it('that the spec names decides nothing, wherever it stands', () => {
    fc.assert(
      fc.property(anyKey, fc.constantFrom(...FRAMES), (key, frame) => {
        const text = `${frame(key)}Secret does not exist`;
        expect(readCause(text, { keys: [key] })?.class).toBe('remoteKeyAbsent');
      }),
    );
  });

  it('that stands in an address decides nothing', () => {
    const text =
      'Get "https://host/v1/secret/data/login/429/x509?list=true": connect: something new';
    expect(readCause(text, {})).toBeUndefined();
  });
});

describe('a code', () => {
  it.each([
    ['unable to log in to auth method: Code: 404', 'authenticationRefused'],
    ['cannot read secret data from Vault: Code: 404', 'remoteKeyAbsent'],
    ['unable to create secret a: the server answered 404', 'writeRefused'],
  ])('means what its step makes of it: %s', (text, wanted) => {
    expect(readCause(text, {})?.class).toBe(wanted);
  });

  it('that stands last is the innermost', () => {
    const text = 'StatusCode=404 -- Original Error: Status Code = 401';
    expect(readCause(text, {})?.class).toBe('authenticationRefused');
  });
});

it('what is to be generated is asked of no provider, whatever it fails of', () => {
  const text =
    'error processing spec.dataFrom[0].sourceRef.generatorRef, err: x is forbidden';
  expect(readCause(text, {})?.class).toBe('generatorFailed');
  const key = 'error processing spec.data[0] (key: a generatorRef), err: 403';
  expect(readCause(key, {})?.class).toBe('permissionDenied');
});

it.each([
  ['missing Key in secret: pw', 'pw'],
  ["file 'ca.pem' not found in item", 'ca.pem'],
  ['secret db has no field pw', 'pw'],
  ['unable to find key "pw" in secret', 'pw'],
])('a property is named where a text names it: %s', (said, property) => {
  const text = `error processing spec.data[0] (key: db), err: ${said}`;
  const found = readCause(text, { keys: ['db'] });
  expect(found?.class).toBe('propertyAbsent');
  expect(found?.named).toEqual({ property });
});

it.each(['invalid', 'missing', 'a required thing', 'unable to create client'])(
  'a bare word decides nothing: %s',
  text => {
    expect(readCause(text, {})).toBeUndefined();
    expect(readCause(text, { tried: 'check' })).toBeUndefined();
  },
);
