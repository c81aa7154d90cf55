import { ContractCase, createSecrets } from './session';
import { namesOf, versionOf } from './wire';

export const listContract: readonly ContractCase[] = [
  {
    title: 'has a resource version even when it is empty',
    check: async session => {
      const list = await session.client.read(session.client.secrets);
      expect(list).toMatchObject({
        kind: 'ExternalSecretList',
        apiVersion: 'external-secrets.io/v1',
        items: [],
      });
      expect(versionOf(list)).toBeGreaterThan(0);
    },
  },

  {
    title: 'is in the order of names, none of them newer than the list',
    check: async session => {
      await createSecrets(session, 'b', 'c', 'a-b', 'a');
      const list = await session.client.read(session.client.secrets);
      expect(namesOf(list)).toEqual(['a', 'a-b', 'b', 'c']);
      const newest = Math.max(...(list.items ?? []).map(versionOf));
      expect(versionOf(list)).toBeGreaterThanOrEqual(newest);
    },
  },

  {
    title: 'counts one revision for all kinds',
    check: async session => {
      await createSecrets(session, 'a');
      const before = await session.client.read(session.client.secrets);
      await session.target.writer.create('configmaps', { name: 'a' });
      const after = await session.client.read(session.client.configMaps);
      expect(versionOf(after)).toBeGreaterThan(versionOf(before));
    },
  },

  {
    title: 'says the kind on items of custom resources only',
    check: async session => {
      await createSecrets(session, 'a');
      await session.target.writer.create('configmaps', { name: 'a' });
      const custom = await session.client.read(session.client.secrets);
      expect(custom.items?.[0]).toMatchObject({
        apiVersion: 'external-secrets.io/v1',
        kind: 'ExternalSecret',
      });
      const selector = '?fieldSelector=metadata.name%3Da';
      const path = session.client.configMaps + selector;
      const builtIn = await session.client.read(path);
      expect(builtIn.items?.[0]?.metadata?.name).toBe('a');
      expect(builtIn.items?.[0]).not.toHaveProperty('kind');
    },
  },

  {
    title: 'gets one object with its kind',
    check: async session => {
      await session.target.writer.create('configmaps', { name: 'a' });
      const path = `${session.client.configMaps}/a`;
      expect(await session.client.read(path)).toMatchObject({
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'a', namespace: session.target.namespace },
      });
    },
  },

  {
    title: 'serves an exact older version on demand',
    check: async session => {
      await createSecrets(session, 'a');
      const before = await session.client.read(session.client.secrets);
      await createSecrets(session, 'b');
      const version = `resourceVersion=${versionOf(before)}`;
      const read = (query: string) =>
        session.client.read(`${session.client.secrets}?${version}&${query}`);
      const exact = await read('resourceVersionMatch=Exact');
      expect(namesOf(exact)).toEqual(['a']);
      expect(versionOf(exact)).toBe(versionOf(before));
      // Without a match a limit makes the version exact: the older rule.
      expect(namesOf(await read('limit=10'))).toEqual(['a']);
      const newer = await read('resourceVersionMatch=NotOlderThan');
      expect(versionOf(newer)).toBeGreaterThanOrEqual(versionOf(before));
    },
  },
];

/** For servers with a watch cache. */
export const watchCacheContract: readonly ContractCase[] = [
  {
    title: 'waits for a version of the future only so long',
    check: async session => {
      const list = await session.client.read(session.client.secrets);
      const future = versionOf(list) + 1_000_000;
      const path = `${session.client.secrets}?resourceVersion=${future}`;
      const status = await session.client.whileTimePasses(
        session.client.refusal(path),
      );
      expect(status).toMatchObject({
        code: 504,
        reason: 'Timeout',
        message: expect.stringMatching(
          new RegExp(
            `^Timeout: Too large resource version: ${future}, current: \\d+$`,
          ),
        ),
        details: {
          causes: [
            expect.objectContaining({ reason: 'ResourceVersionTooLarge' }),
          ],
          retryAfterSeconds: 1,
        },
      });
    },
  },
];
