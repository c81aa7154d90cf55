import { redact } from '../freeText';
import { readConditions, readReadyOf } from './conditions';

const messageOf = (message: string, names: readonly string[] = []) =>
  readReadyOf(
    readConditions({
      conditions: [{ type: 'Ready', status: 'True', message }],
    }),
    () => ({ names }),
  )?.message;

describe('the message of a condition', () => {
  it.each([
    'SecretSynced',
    'SecretSyncedError',
    'secret synced',
    'could not get secret data from provider',
    'could not update secret',
  ])('is kept where it is constant, as it would be redacted: %s', text => {
    expect(messageOf(text)).toBe(redact(text));
  });

  it('is redacted where it is anything else', () => {
    expect(messageOf('failed: https://u:s3cr3t@host/x')).toBe(
      'failed: https://…@host/x',
    );
  });

  it('keeps the names of what it is about', () => {
    const text = 'set secret failed: token: prod/orders not found';
    expect(messageOf(text, ['prod/orders'])).toBe(text);
  });
});
