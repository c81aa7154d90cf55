import fc from 'fast-check';
import { KubeFailure } from './failure';
import { readWatchEvent } from './watchEvent';

const at = (resourceVersion: string) => ({ metadata: { resourceVersion } });
const read = (event: unknown) =>
  readWatchEvent(Buffer.from(JSON.stringify(event)));

describe('readWatchEvent', () => {
  it.each([
    ['ADDED', 'upsert'],
    ['MODIFIED', 'upsert'],
    ['DELETED', 'remove'],
    ['BOOKMARK', 'bookmark'],
  ])('reads %s as %s, with where to resume', (type, expected) => {
    expect(read({ type, object: at('5') })).toMatchObject({
      type: expected,
      resourceVersion: '5',
    });
  });

  it.each(['Expired', 'Gone'])(
    'knows an ERROR of reason %s as expired',
    reason => {
      const object = { kind: 'Status', code: 410, reason };
      expect(read({ type: 'ERROR', object })).toMatchObject({
        type: 'error',
        failure: { meaning: 'expired' },
      });
    },
  );

  it('passes over types of a later API', () => {
    expect(read({ type: 'LATER', object: {} })).toEqual({ type: 'other' });
  });

  it('makes an event or a protocol failure of anything at all', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map(json => `{"type":"ADDED","object":${json}}`),
    );
    const isHandled = (line: string) => {
      try {
        return readWatchEvent(Buffer.from(line)).type !== undefined;
      } catch (error) {
        return (
          error instanceof KubeFailure && error.failure.class === 'protocol'
        );
      }
    };
    fc.assert(fc.property(text, line => expect(isHandled(line)).toBe(true)));
  });
});
