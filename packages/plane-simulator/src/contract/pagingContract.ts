import { ContractCase, createSecrets, Session } from './session';
import { continueOf, namesOf, versionOf, WireBody } from './wire';

function page({ client }: Session, query: string): Promise<WireBody> {
  return client.read(`${client.secrets}?${query}`);
}

export const pagingContract: readonly ContractCase[] = [
  {
    title: 'leads from page to page of what stood at the first',
    check: async session => {
      await createSecrets(session, 'a', 'b', 'c', 'd', 'e');
      const first = await page(session, 'limit=2');
      expect(namesOf(first)).toEqual(['a', 'b']);
      expect(first.metadata?.remainingItemCount).toBe(3);
      await createSecrets(session, 'c-new');
      await session.target.writer.delete('externalsecrets', 'd');
      const second = await page(
        session,
        `limit=2&continue=${continueOf(first)}`,
      );
      expect(namesOf(second)).toEqual(['c', 'd']);
      const third = await page(
        session,
        `limit=2&continue=${continueOf(second)}`,
      );
      expect(namesOf(third)).toEqual(['e']);
      expect(third.metadata?.continue ?? '').toBe('');
      const versions = [first, second, third].map(versionOf);
      expect(new Set(versions).size).toBe(1);
    },
  },

  {
    title: 'does not count what is left under a selector',
    check: async session => {
      for (const name of ['a', 'b', 'c']) {
        const labels = { tier: 'x' };
        await session.target.writer.create('externalsecrets', { name, labels });
      }
      const first = await page(session, 'limit=1&labelSelector=tier%3Dx');
      expect(first.metadata?.continue).toBeTruthy();
      expect(first.metadata).not.toHaveProperty('remainingItemCount');
    },
  },

  {
    title: 'refuses a token that is none',
    check: async session => {
      const path = `${session.client.secrets}?limit=1&continue=nonsense`;
      expect(await session.client.refusal(path)).toMatchObject({
        code: 400,
        reason: 'BadRequest',
        message: expect.stringMatching(/continue/),
      });
    },
  },

  {
    title: 'refuses a token together with a resource version',
    check: async session => {
      await createSecrets(session, 'a', 'b');
      const first = await page(session, 'limit=1');
      const query = `continue=${continueOf(first)}&resourceVersion=${versionOf(first)}`;
      const path = `${session.client.secrets}?limit=1&${query}`;
      expect(await session.client.refusal(path)).toMatchObject({
        code: 400,
        message:
          'specifying resource version is not allowed when using continue',
      });
    },
  },
];
