import { newTables, rawSecret } from './__testUtils__/clusterTables';
import { Revision } from './revision';
import { SyncedKeysBook } from './syncedKeysBook';

interface Fields {
  readonly keys: readonly string[];
  readonly generation: number;
  /** The generation that last succeeded; none where none did. */
  readonly synced?: number;
  readonly immutable?: boolean;
  readonly uid?: string;
}

function raw(name: string, fields: Fields) {
  const { keys, generation, synced, immutable, uid } = fields;
  const { metadata, spec, ...rest } = rawSecret(name, uid);
  return {
    ...rest,
    metadata: { ...metadata, generation },
    spec: {
      ...spec,
      target: { immutable },
      data: keys.map(key => ({ secretKey: key, remoteRef: { key: 'db' } })),
    },
    status:
      synced === undefined
        ? {}
        : {
            refreshTime: '2026-01-01T00:00:00Z',
            syncedResourceVersion: `${synced}-abc`,
          },
  };
}

function setUp() {
  const { tables, revision } = newTables();
  const objects = tables.part('ExternalSecret', '');
  const keys = (name: string) => {
    const kept = tables.snapshot().syncedKeys?.get(`shop/${name}`);
    return kept && [...kept.keys];
  };
  return { tables, revision, objects, keys };
}

describe('the keys of the last success', () => {
  it('stay when the spec is edited, until the edit succeeds', () => {
    const { objects, keys } = setUp();
    objects.upsert(raw('a', { keys: ['A'], generation: 1, synced: 1 }));
    expect(keys('a')).toEqual(['A']);
    objects.upsert(raw('a', { keys: ['A', 'B'], generation: 2, synced: 1 }));
    expect(keys('a')).toEqual(['A']);
    objects.upsert(raw('a', { keys: ['A', 'B'], generation: 2, synced: 2 }));
    expect(keys('a')).toEqual(['A', 'B']);
  });

  it('are not known of what never succeeded, or was edited before it was seen', () => {
    const { objects, keys } = setUp();
    objects.upsert(raw('a', { keys: ['A'], generation: 1 }));
    objects.upsert(raw('b', { keys: ['A'], generation: 2, synced: 1 }));
    expect([keys('a'), keys('b')]).toEqual([undefined, undefined]);
  });

  it('of an immutable Secret are its first', () => {
    const { objects, keys } = setUp();
    const fixed = { keys: ['A'], synced: 1, immutable: true };
    objects.upsert(raw('a', { ...fixed, generation: 1 }));
    const more = { keys: ['A', 'B'], immutable: true, generation: 2 };
    objects.upsert(raw('a', { ...more, synced: 2 }));
    expect(keys('a')).toEqual(['A']);
  });

  it('are not known of a Secret that was made immutable by an edit', () => {
    const { objects, keys } = setUp();
    objects.upsert(raw('a', { keys: ['A'], generation: 1, synced: 1 }));
    const fixed = { keys: ['A', 'B'], immutable: true, generation: 2 };
    objects.upsert(raw('a', { ...fixed, synced: 1 }));
    expect(keys('a')).toBeUndefined();
  });

  it('go with their object, and with one made anew under its name', () => {
    const { objects, keys } = setUp();
    const one = { keys: ['A'], generation: 1, synced: 1 };
    objects.upsert(raw('a', one));
    objects.upsert(raw('b', one));
    objects.upsert(raw('c', one));
    objects.remove(raw('a', one));
    objects.upsert(raw('b', { keys: ['A'], generation: 1, uid: 'other' }));
    const list = objects.beginList();
    list.add(raw('b', { keys: ['A'], generation: 1, uid: 'other' }));
    list.commit();
    expect([keys('a'), keys('b'), keys('c')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('stay where another list of the kind holds the object', () => {
    const { tables, objects, keys } = setUp();
    objects.upsert(raw('a', { keys: ['A'], generation: 1, synced: 1 }));
    tables.part('ExternalSecret', 'other').beginList().commit();
    expect(keys('a')).toEqual(['A']);
  });

  it('are no news when nothing changed', () => {
    const { tables, objects, revision } = setUp();
    const one = raw('a', { keys: ['A'], generation: 1, synced: 1 });
    objects.upsert(one);
    const before = tables.snapshot().syncedKeys;
    const { content } = revision;
    objects.upsert(one);
    expect(revision.content).toBe(content);
    expect(tables.snapshot().syncedKeys).toBe(before);
  });

  it('are kept of so many objects, those that were seen last', () => {
    const book = new SyncedKeysBook(new Revision(), 2);
    const { objects, tables } = setUp();
    for (const name of ['a', 'b', 'c']) {
      objects.upsert(raw(name, { keys: ['A'], generation: 1, synced: 1 }));
    }
    for (const [key, object] of tables.snapshot().kinds.ExternalSecret
      .objects) {
      book.seen(key, object);
    }
    expect([...book.snapshot().keys()]).toEqual(['shop/b', 'shop/c']);
  });
});
