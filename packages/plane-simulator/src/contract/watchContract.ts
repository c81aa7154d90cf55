import { ContractCase, createSecrets, Session } from './session';
import { namesOf, versionOf, WireEvent } from './wire';

function watchFrom({ client }: Session, version: number, query = '') {
  const path = `${client.secrets}?watch=true&resourceVersion=${version}`;
  return client.watch(path + query);
}

async function current({ client }: Session): Promise<number> {
  return versionOf(await client.read(client.secrets));
}

export const watchContract: readonly ContractCase[] = [
  {
    title: 'sends its headers before there is anything to tell',
    check: async session => {
      const watch = await watchFrom(session, await current(session));
      expect(watch.code).toBe(200);
      expect(watch.headers['content-type']).toBe('application/json');
      expect(watch.headers['transfer-encoding']).toBe('chunked');
    },
  },

  {
    title: 'tells what changed after a version, then what changes',
    check: async session => {
      const { writer } = session.target;
      const start = await current(session);
      await createSecrets(session, 'a');
      const watch = await watchFrom(session, start);
      expect(await watch.next()).toMatchObject({ type: 'ADDED' });
      await writer.update('externalsecrets', { name: 'a', labels: { x: 'y' } });
      await writer.create('configmaps', { name: 'other' });
      await writer.delete('externalsecrets', 'a');
      const [modified, deleted] = await watch.take(2);
      expect(modified).toMatchObject({
        type: 'MODIFIED',
        object: {
          apiVersion: 'external-secrets.io/v1',
          kind: 'ExternalSecret',
          metadata: { name: 'a', labels: { x: 'y' } },
        },
      });
      expect(deleted).toMatchObject({
        type: 'DELETED',
        object: { metadata: { name: 'a', labels: { x: 'y' } } },
      });
      // A deletion has a version of its own: resuming from it misses nothing.
      expect(versionOf(deleted.object)).toBeGreaterThan(
        versionOf(modified.object),
      );
    },
  },

  ...['', '&resourceVersion=0'].map(query => ({
    title: `starts with all there is, when asked with "${query}"`,
    check: async (session: Session) => {
      await createSecrets(session, 'b', 'a');
      const path = `${session.client.secrets}?watch=1${query}`;
      const watch = await session.client.watch(path);
      const events = await watch.take(2);
      expect(typesOf(events)).toEqual(['ADDED', 'ADDED']);
      // In whatever order: not in that of versions.
      expect([...namesOfEvents(events)].sort()).toEqual(['a', 'b']);
      await createSecrets(session, 'c');
      expect(namesOfEvents([await watch.next()])).toEqual(['c']);
    },
  })),

  {
    title: 'shows entering and leaving a selection as coming and going',
    check: async session => {
      const { writer } = session.target;
      const start = await current(session);
      const watch = await watchFrom(session, start, '&labelSelector=on');
      await writer.create('externalsecrets', labelled({}));
      await writer.update('externalsecrets', labelled({ on: 'yes' }));
      await writer.update('externalsecrets', labelled({ on: 'still' }));
      await writer.update('externalsecrets', labelled({}));
      const events = await watch.take(3);
      expect(typesOf(events)).toEqual(['ADDED', 'MODIFIED', 'DELETED']);
      const list = await session.client.read(session.client.secrets);
      expect(versionOf(events[2].object)).toBe(
        versionOf(list.items?.[0] ?? {}),
      );
    },
  },

  {
    title: 'ends properly when its time is up, and can be taken up again',
    check: async session => {
      const start = await current(session);
      const watch = await watchFrom(session, start, '&timeoutSeconds=1');
      await createSecrets(session, 'a');
      const events = await session.client.whileTimePasses(watch.rest());
      expect(namesOfEvents(events)).toEqual(['a']);
      await createSecrets(session, 'b');
      const again = await watchFrom(session, versionOf(events[0].object));
      expect(namesOfEvents([await again.next()])).toEqual(['b']);
      const list = await session.client.read(session.client.secrets);
      expect(namesOf(list)).toEqual(['a', 'b']);
    },
  },

  {
    title: 'bookmarks a version with nothing but the version in it',
    check: async session => {
      const start = await current(session);
      const query = '&allowWatchBookmarks=true&timeoutSeconds=4';
      const watch = await watchFrom(session, start, query);
      const events = await session.client.whileTimePasses(watch.rest());
      const marks = bookmarksOf(events);
      for (const { object } of marks) {
        expect(object).toMatchObject({
          kind: 'ExternalSecret',
          apiVersion: 'external-secrets.io/v1',
        });
        expect(versionOf(object)).toBeGreaterThanOrEqual(start);
        expect(object).not.toHaveProperty('spec');
      }
      expect(marks).toHaveLength(events.length);
    },
  },
];

/** For servers that may send the state as the beginning of a watch. */
export const watchListContract: readonly ContractCase[] = [
  {
    title: 'marks the end of the initial events, and goes on',
    check: async session => {
      await createSecrets(session, 'a', 'b');
      const { client } = session;
      const watch = await client.watch(
        `${client.secrets}?watch=true&allowWatchBookmarks=true&sendInitialEvents=true&resourceVersionMatch=NotOlderThan`,
      );
      const events = await watch.take(3);
      expect(typesOf(events)).toEqual(['ADDED', 'ADDED', 'BOOKMARK']);
      const end = events[2].object;
      expect(end.metadata?.annotations).toEqual({
        'k8s.io/initial-events-end': 'true',
      });
      const newest = newestOf(events.slice(0, 2));
      expect(versionOf(end)).toBeGreaterThanOrEqual(newest);
      await createSecrets(session, 'c');
      expect(namesOfEvents([await watch.next()])).toEqual(['c']);
    },
  },
];

function namesOfEvents(events: readonly WireEvent[]) {
  return events.map(event => event.object.metadata?.name);
}

function typesOf(events: readonly WireEvent[]) {
  return events.map(event => event.type);
}

function bookmarksOf(events: readonly WireEvent[]) {
  return events.filter(event => event.type === 'BOOKMARK');
}

function newestOf(events: readonly WireEvent[]): number {
  return Math.max(...events.map(event => versionOf(event.object)));
}

function labelled(labels: Readonly<Record<string, string>>) {
  return { name: 'a', labels };
}
