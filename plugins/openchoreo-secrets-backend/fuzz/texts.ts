import { redact } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import { targetOf } from './target';

const MAX_LENGTH = 500;

/** Of the texts that providers and operators write, what reading them turns on. */
const piece = fc.oneof(
  fc.constantFrom(
    'error processing spec.data[0] (key: prod/db), err: ',
    'unable to log in to auth method: ',
    'Code: 503. Errors: * Vault is sealed',
    'password=',
    'Authorization: Bearer ',
    '-----BEGIN PRIVATE KEY-----',
    'https://u:p@host/path?token=',
    '{"password":"',
    '<password>',
    '\\"',
    '"'.repeat(50),
    '('.repeat(50),
    ' '.repeat(50),
    'a='.repeat(50),
    '&quot;',
    '\u202e\u200b',
    '\n',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

const text = fc.array(piece, { maxLength: 200 }).map(pieces => pieces.join(''));

/** Whatever a text says, what is kept of it is short, and has nothing in it that turns a line round. */
export const texts = targetOf(
  'texts',
  100,
  fc.property(text, fc.array(piece, { maxLength: 2 }), (raw, names) => {
    const kept = redact(raw, MAX_LENGTH, names);
    if (kept.length > MAX_LENGTH + 1) throw new Error(`kept ${kept.length}`);
    if (/[\p{Cc}\u202a-\u202e]/u.test(kept)) {
      throw new Error('a control character was kept');
    }
  }),
);
