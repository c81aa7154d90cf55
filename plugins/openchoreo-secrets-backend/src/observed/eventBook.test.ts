import { newTables, rawEvent, rawSecret } from './__testUtils__/clusterTables';
import { Compactor } from './compactor';
import { EventBook } from './eventBook';
import { Revision } from './revision';

const key = (name: string) => `ExternalSecret/shop/${name}`;

describe('kept events', () => {
  const setUp = () => {
    const { tables, revision } = newTables();
    const objects = tables.part('ExternalSecret', '');
    const events = tables.events.sink('ExternalSecret');
    const list = (...names: string[]) => {
      const stage = objects.beginList();
      names.forEach(name => stage.add(rawSecret(name)));
      return () => stage.commit();
    };
    const kept = (name: string) => tables.snapshot().events.get(key(name));
    const cause = (name: string) => kept(name)?.lastCause;
    objects.upsert(rawSecret('a'));
    return { tables, revision, objects, events, list, kept, cause };
  };

  it('stay when the cluster drops the event, and when a list holds it no more', () => {
    const { events, cause } = setUp();
    events.upsert(rawEvent('a'));
    events.remove(rawEvent('a'));
    events.beginList().commit();
    expect(cause('a')?.reason).toBe('UpdateFailed');
  });

  it('are those that the server wrote last, in whatever order they come', () => {
    const { events, cause } = setUp();
    events.upsert(rawEvent('a', { version: 100, message: 'the last' }));
    events.upsert(rawEvent('a', { version: 99, at: '2026-01-01T00:01:00Z' }));
    expect(cause('a')?.message).toBe('the last');
  });

  it('keep the names of the object that they are about, and its keys, and no other of their shape', () => {
    const { events, objects, cause } = setUp();
    const remoteKey = '339062b8-a5a1-4303-bf1d-b1920146a622';
    const remoteRef = { key: remoteKey };
    objects.upsert({
      ...rawSecret('a'),
      spec: { data: [{ secretKey: 'x', remoteRef }] },
    });
    const message = `no ${remoteKey} in 439062b8-a5a1-4303-bf1d-b1920146a622`;
    events.upsert(rawEvent('a', { message }));
    expect(cause('a')?.message).toBe(`no ${remoteKey} in …`);
  });

  it('are no news when a list repeats them', () => {
    const { events, revision, tables } = setUp();
    events.upsert(rawEvent('a'));
    const { content } = revision;
    const before = tables.snapshot().events;
    const stage = events.beginList();
    stage.add(rawEvent('a'));
    stage.commit();
    expect(revision.content).toBe(content);
    expect(tables.snapshot().events).toBe(before);
  });

  it('are not taken for those of a namespaced object by a name with a slash', () => {
    const { events, cause } = setUp();
    const { involvedObject, ...event } = rawEvent('a');
    const { kind, uid } = involvedObject;
    events.upsert({ ...event, involvedObject: { kind, uid, name: 'shop/a' } });
    expect(cause('a')).toBeUndefined();
  });

  it('are news only when they change something', () => {
    const { events, revision } = setUp();
    events.upsert(rawEvent('a', { version: 2 }));
    const { content } = revision;
    events.upsert(rawEvent('a', { version: 1 }));
    expect(revision.content).toBe(content);
  });

  it('go when the object goes', () => {
    const { events, objects, cause } = setUp();
    objects.upsert(rawSecret('a'));
    events.upsert(rawEvent('a'));
    objects.remove(rawSecret('a'));
    expect(cause('a')).toBeUndefined();
  });

  it('go when a list does not hold the object', () => {
    const { events, list, cause } = setUp();
    list('gone', 'kept')();
    events.upsert(rawEvent('gone'));
    events.upsert(rawEvent('kept'));
    list('kept')();
    expect(cause('gone')).toBeUndefined();
    expect(cause('kept')).toBeDefined();
  });

  it('stay when they came during the list, of an object newer than it', () => {
    const { events, objects, list, cause } = setUp();
    const commit = list('a');
    objects.upsert(rawSecret('new'));
    events.upsert(rawEvent('new'));
    commit();
    objects.upsert(rawSecret('new'));
    expect(cause('new')).toBeDefined();
  });

  it('of an earlier object of the same name are not those of the present one', () => {
    const { events, objects, cause } = setUp();
    events.upsert(rawEvent('a'));
    objects.upsert(rawSecret('a', 'new'));
    expect(cause('a')).toBeUndefined();
    events.upsert(rawEvent('a', { uid: 'new', message: 'of the new' }));
    events.upsert(rawEvent('a', { version: 2 }));
    expect(cause('a')?.message).toBe('of the new');
  });

  it('are bounded: the longest untouched go first', () => {
    const book = new EventBook({
      compactor: new Compactor(),
      revision: new Revision(),
      reporters: new Set(['external-secrets']),
      now: () => 0,
      uidOf: id => `uid-${id.split('/')[2]}`,
      isObserved: () => true,
      maxObjects: 2,
    });
    const events = book.sink('ExternalSecret');
    events.upsert(rawEvent('touched'));
    events.upsert(rawEvent('first'));
    events.upsert(rawEvent('touched', { version: 2 }));
    events.upsert(rawEvent('last'));
    expect([...book.snapshot().keys()].sort()).toEqual([
      key('last'),
      key('touched'),
    ]);
  });

  it.each([null, {}, { metadata: {} }, { involvedObject: { kind: 1 } }])(
    'are not upset by %j in place of an event',
    junk => {
      const { events, tables } = setUp();
      events.upsert(junk);
      expect(tables.snapshot().events.size).toBe(0);
    },
  );

  it('say of themselves whether they are observed', () => {
    const { events, tables } = setUp();
    events.observe({
      state: 'failed',
      since: 1,
      failure: { class: 'forbidden' },
    });
    expect(
      tables.snapshot().eventsObserved?.get('ExternalSecret'),
    ).toMatchObject({
      state: 'failed',
    });
  });
});
