import { newTables, rawEvent, rawSecret } from './__testUtils__/clusterTables';

const CANARY = 'c4n4ry-hunter2';

/** How texts of clusters come to hold a secret, at their beginning, in their middle and at their end. */
const TEXTS: readonly string[] = [
  `login failed: password=${CANARY}`,
  `got {"db":"${CANARY}"}`,
  `Get "https://u:${CANARY}@host/x": EOF`,
  `value: "secrets \\"${CANARY}\\" not found"`,
  `Code: 403. Raw Message: <html>${CANARY}</html>`,
  `-----BEGIN KEY-----\n${CANARY}\n`,
  `password: |\n  ${CANARY}\nerr: permission denied`,
  `password: "${'a b '.repeat(2_000)}${CANARY}": permission denied`,
  `password=${CANARY} ${'a word '.repeat(4_000)}`,
  `${'a word '.repeat(4_000)} password=${CANARY}`,
  `${'a word '.repeat(4_000)} password=${CANARY} ${'a word '.repeat(4_000)}`,
];

/** Every string that can be reached from an object, as memory holds it. */
function* textsWithin(
  value: unknown,
  seen = new Set<unknown>(),
): Iterable<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Map) yield* textsWithin([...value], seen);
  if (value instanceof Set) yield* textsWithin([...value], seen);
  for (const key of Reflect.ownKeys(value)) {
    yield String(key);
    yield* textsWithin(Reflect.get(value, key), seen);
  }
}

const condition = (message: string) => ({
  conditions: [{ type: 'Ready', status: 'False', reason: 'Errored', message }],
});

const CASES = TEXTS.map(text => [text.slice(0, 40), text] as const);

describe.each(CASES)('of a text that begins %j', (_, text) => {
  it('nothing secret is in memory, wherever it came from', () => {
    const { tables } = newTables();
    const status = condition(text);
    const metadata = (name: string) => ({
      name,
      namespace: 'shop',
      uid: `uid-${name}`,
    });
    tables.part('ExternalSecret', '').upsert({ ...rawSecret('a'), status });
    tables
      .part('SecretStore', '')
      .upsert({ metadata: metadata('s'), spec: {}, status });
    tables
      .part('PushSecret', '')
      .upsert({ metadata: metadata('p'), spec: {}, status });
    tables.part('ClusterExternalSecret', '').upsert({
      metadata: { name: 'c', uid: 'uid-c' },
      spec: {},
      status: {
        ...status,
        failedNamespaces: [{ namespace: 'shop', reason: text }],
      },
    });
    const events = tables.events.sink('ExternalSecret');
    for (const name of ['a', 'not-seen-yet']) {
      events.upsert(rawEvent(name, { message: text }));
      events.upsert(
        rawEvent(name, { reason: 'MissingProviderSecret', message: text }),
      );
    }
    tables.snapshot();
    const held = [...textsWithin(tables)];
    expect(held).toContain('ExternalSecret/shop/not-seen-yet');
    expect(held.filter(each => each.includes(CANARY))).toEqual([]);
  });
});
