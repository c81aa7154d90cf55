import { MAX_FREE_TEXT } from './freeText';
import { tellText } from './tellText';

const PAGE = [
  'invalid vault credentials: Error making API request.',
  'URL: GET https://vault.example.com/v1/auth/token/lookup-self',
  'Code: 403. Raw Message:',
  '<html><head><title>403 Forbidden</title></head></html>',
].join('\n');

describe('a text', () => {
  it('is read as it came, and kept without what must not be kept', () => {
    const { message, reading } = tellText(PAGE, { tried: 'check' });
    expect(message).not.toContain('<html>');
    expect(reading.class).toBe('network');
  });

  it('is read to its end, though its middle is not kept', () => {
    const key = `prod/${'orders-'.repeat(64)}db`;
    const { message, reading } = tellText(
      `error processing spec.data[0] (key: ${key}), err: permission denied`,
      { keys: [key] },
    );
    expect(message).toHaveLength(MAX_FREE_TEXT);
    expect(reading.class).toBe('permissionDenied');
  });

  it('is read to its end, though it is longer than what is read', () => {
    const { message, reading } = tellText(
      `could not get it: ${'a word '.repeat(9_000)}: permission denied`,
      {},
    );
    expect(message).toMatch(/: permission denied$/);
    expect(reading.class).toBe('permissionDenied');
  });

  it('that no rule fits says so', () => {
    expect(tellText('it failed', {}).reading).toEqual({});
  });

  it('names what it is about', () => {
    expect(
      tellText('property "user" does not exist in key "db"', {}).reading,
    ).toEqual({
      class: 'propertyAbsent',
      params: { property: 'user', remoteKey: 'db' },
    });
  });
});

describe('what a text names', () => {
  const TOKEN = 'hvs.CAESIJ0abcdefghijklmnop';

  it('is left out where redaction takes it out', () => {
    const { reading } = tellText(`secrets "${TOKEN}" not found`, {});
    expect(reading).toEqual({ class: 'remoteKeyAbsent', params: {} });
  });

  it('is left out where what stands around it gives it away', () => {
    const { message, reading } = tellText(
      'value: "unknown key hunter2-x" refused',
      {},
    );
    expect(`${message} ${JSON.stringify(reading)}`).not.toContain('hunter2');
  });

  it('stays where the object names it, too', () => {
    const about = { keys: [TOKEN] };
    const { reading } = tellText(`secrets "${TOKEN}" not found`, about);
    expect(reading.params).toEqual({ remoteKey: TOKEN });
  });
});
