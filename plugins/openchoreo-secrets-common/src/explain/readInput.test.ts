import { readInput } from './readInput';

const read = (...documents: unknown[]) =>
  readInput(
    documents.map((json, index) => ({
      file: 'mail.yaml',
      document: index + 1,
      json,
    })),
  );

const secret = (name: string, spec: object = {}) => ({
  apiVersion: 'external-secrets.io/v1',
  kind: 'ExternalSecret',
  metadata: { name, uid: name },
  spec,
});

describe('readInput', () => {
  it.each([
    [
      'a field of a wrong shape',
      [secret('a'), secret('b', { data: 'x' })],
      'mail.yaml: document 2: ExternalSecret: spec.data: expected array, got string',
    ],
    [
      'a field of an item of a list',
      [
        {
          apiVersion: 'v1',
          kind: 'List',
          items: [secret('a'), secret('b', { data: [{}] })],
        },
      ],
      'mail.yaml: document 1, items[1]: ExternalSecret: spec.data[0].secretKey: expected string, got undefined',
    ],
    [
      'an object without a kind',
      [{ apiVersion: 'v1' }],
      'mail.yaml: document 1: kind: expected a text',
    ],
    [
      'an object without a version',
      [{ kind: 'ExternalSecret' }],
      'mail.yaml: document 1: apiVersion: expected a text',
    ],
    [
      'what is no object',
      ['hello'],
      'mail.yaml: document 1: expected an object',
    ],
    [
      'items that are no list',
      [{ apiVersion: 'v1', kind: 'List', items: 7 }],
      'mail.yaml: document 1: items: expected a list',
    ],
    [
      'a version that says other things',
      [{ ...secret('a'), apiVersion: 'external-secrets.io/v1alpha1' }],
      'mail.yaml: document 1: ExternalSecret: apiVersion: expected v1 or v1beta1, got v1alpha1',
    ],
  ])('names file, document and field of %s', (_, documents, problem) => {
    expect(read(...documents).problems).toEqual([problem]);
  });

  it('goes on after a problem', () => {
    expect(read(secret('a', { data: 1 }), secret('b')).judged).toHaveLength(1);
  });

  it('passes over Secrets unread, and says so', () => {
    const { judged, problems, warnings } = read({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: 7,
      data: { a: 'czNjcjN0' },
    });
    expect({ judged, problems }).toEqual({ judged: [], problems: [] });
    expect(warnings).toEqual([
      '1 core Secret passed over unread: leave Secrets out, they hold values',
    ]);
  });

  it('passes over empty documents, and kinds that say nothing', () => {
    const { problems, warnings } = read(
      null,
      { apiVersion: 'v1', kind: 'ConfigMap' },
      { apiVersion: 'v1', kind: 'List', items: null },
    );
    expect([...problems, ...warnings]).toEqual([]);
  });

  it('knows the kind of items of a typed list', () => {
    const { judged } = read({
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecretList',
      items: [{ metadata: { name: 'a', uid: 'a' } }],
    });
    expect(judged).toMatchObject([{ object: { kind: 'ExternalSecret' } }]);
  });

  it('needs no uid, as mails often lack it', () => {
    const { judged, problems } = read({
      ...secret('a'),
      metadata: { name: 'a' },
    });
    expect([judged.length, problems]).toEqual([1, []]);
  });

  it('warns of one name with two uids: that is of two clusters', () => {
    const again = { ...secret('a'), metadata: { name: 'a', uid: 'other' } };
    expect(read(secret('a'), again).warnings).toHaveLength(1);
  });

  it('takes its time from objects and conditions, and not from Events', () => {
    const at = (lastTransitionTime: string) => ({
      ...secret('a'),
      status: {
        conditions: [{ type: 'Ready', status: 'True', lastTransitionTime }],
      },
    });
    const event = {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { uid: 'e', creationTimestamp: '2999-01-01T00:00:00Z' },
      involvedObject: { kind: 'ExternalSecret', name: 'a', uid: 'a' },
    };
    const { newestAt } = read(at('2026-11-29T03:00:00Z'), event);
    expect(newestAt).toBe(Date.parse('2026-11-29T03:00:00Z'));
  });
});

it('reads an Event as what it is about, wherever that stands, and keeps nothing secret of it', () => {
  const { events } = read(
    {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { uid: 'e', creationTimestamp: '2026-11-29T02:00:00Z' },
      involvedObject: { kind: 'ExternalSecret', name: 'a', uid: 'a' },
      message:
        'error processing spec.data[0] (key: login/403), err: Code: 403. Raw Message: <html>hunter2</html>',
    },
    secret('a', {
      data: [{ secretKey: 'K', remoteRef: { key: 'login/403' } }],
    }),
  );
  const [told] = events.get('a') ?? [];
  expect(told.event.reading?.class).toBe('network');
  expect(told.event.message).toContain('(key: login/403)');
  expect(told.event.message).not.toContain('hunter2');
});

it.each(['constructor', '__proto__'])(
  'passes over a kind that nothing is known of, whatever it is called: %s',
  kind => {
    const input = read({ ...secret('a'), kind });
    expect([input.problems, input.judged]).toEqual([[], []]);
  },
);
