import { ContractCase, createSecrets } from './session';
import { continueOf, namesOf, versionOf } from './wire';

/** For targets whose history can be forgotten on demand. */
export const compactionContract: readonly ContractCase[] = [
  {
    title: 'offers, for an expired token, one that goes on inconsistently',
    check: async session => {
      const { client, target } = session;
      await createSecrets(session, 'a', 'b', 'c');
      const first = await client.read(`${client.secrets}?limit=1`);
      await createSecrets(session, 'b-new', 'd');
      await target.compact?.();
      const next = `${client.secrets}?limit=10&continue=`;
      const status = await client.refusal(next + continueOf(first));
      expect(status).toMatchObject({ code: 410, reason: 'Expired' });
      expect(status.message).toMatch(/^The provided continue parameter is too/);
      const rest = await client.read(next + continueOf(status));
      expect(namesOf(rest)).toEqual(['b', 'b-new', 'c', 'd']);
      expect(versionOf(rest)).toBeGreaterThan(versionOf(first));
    },
  },

  {
    title: 'has no exact list at a forgotten version',
    check: async session => {
      const { client, target } = session;
      const before = await client.read(client.secrets);
      await createSecrets(session, 'a', 'b');
      await target.compact?.();
      const query = `resourceVersion=${versionOf(before)}&resourceVersionMatch=Exact`;
      expect(await client.refusal(`${client.secrets}?${query}`)).toMatchObject({
        code: 410,
        reason: 'Expired',
        message: 'The resourceVersion for the provided list is too old.',
      });
    },
  },

  {
    title: 'ends a watch from a forgotten version with one ERROR event',
    check: async session => {
      const { client, target } = session;
      const before = await client.read(client.secrets);
      await createSecrets(session, 'a', 'b');
      await target.compact?.();
      const version = versionOf(before);
      const path = `${client.secrets}?watch=true&resourceVersion=${version}`;
      const watch = await client.watch(path);
      expect(watch.code).toBe(200);
      expect(await watch.rest()).toEqual([
        {
          type: 'ERROR',
          object: expect.objectContaining({
            kind: 'Status',
            code: 410,
            reason: 'Expired',
            message: expect.stringMatching(
              // In the words of the watch cache, or of etcd below it.
              new RegExp(
                `^too old resource version: ${version} \\(\\d+\\)$|^The resourceVersion for the provided watch is too old\\.$`,
              ),
            ),
          }),
        },
      ]);
    },
  },
];
