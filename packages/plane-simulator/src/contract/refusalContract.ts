import { ContractCase, Session } from './session';

export const refusalContract: readonly ContractCase[] = [
  {
    title: 'knows nobody by a wrong token',
    check: async session => {
      const { client } = session;
      const headers = { authorization: 'Bearer wrong' };
      expect(await client.refusal(client.secrets, headers)).toEqual({
        kind: 'Status',
        apiVersion: 'v1',
        metadata: {},
        status: 'Failure',
        message: 'Unauthorized',
        reason: 'Unauthorized',
        code: 401,
      });
    },
  },

  ...[
    ['list', ''],
    ['watch', '?watch=true'],
  ].map(([verb, query]) => ({
    title: `says who may not ${verb} what, and where`,
    check: async (session: Session) => {
      const { client, target } = session;
      const { token, user } = target.stranger;
      const headers = { authorization: `Bearer ${token}` };
      const inNamespace = await client.refusal(client.secrets + query, headers);
      expect(inNamespace).toMatchObject({
        code: 403,
        reason: 'Forbidden',
        message: `externalsecrets.external-secrets.io is forbidden: User "${user}" cannot ${verb} resource "externalsecrets" in API group "external-secrets.io" in the namespace "${target.namespace}"`,
        details: { group: 'external-secrets.io', kind: 'externalsecrets' },
      });
      const everywhere = `/apis/external-secrets.io/v1/externalsecrets${query}`;
      const { message } = await client.refusal(everywhere, headers);
      expect(message).toMatch(/ at the cluster scope$/);
    },
  })),

  {
    title: 'names what may not be got',
    check: async session => {
      const { client, target } = session;
      const { token, user } = target.stranger;
      const headers = { authorization: `Bearer ${token}` };
      const path = `${client.configMaps}/a`;
      expect(await client.refusal(path, headers)).toMatchObject({
        code: 403,
        message: `configmaps "a" is forbidden: User "${user}" cannot get resource "configmaps" in API group "" in the namespace "${target.namespace}"`,
        details: { name: 'a', kind: 'configmaps' },
      });
    },
  },

  {
    title: 'forbids before it looks whether there is such a resource',
    check: async session => {
      const { client, target } = session;
      const headers = { authorization: `Bearer ${target.stranger.token}` };
      const path = '/apis/absent.example.org/v1/things';
      expect(await client.refusal(path, headers)).toMatchObject({ code: 403 });
    },
  },

  {
    title: 'says what was not found',
    check: async session => {
      const { client } = session;
      expect(await client.refusal(`${client.secrets}/x`)).toMatchObject({
        code: 404,
        reason: 'NotFound',
        message: 'externalsecrets.external-secrets.io "x" not found',
        details: {
          name: 'x',
          group: 'external-secrets.io',
          kind: 'externalsecrets',
        },
      });
    },
  },

  {
    title: 'has a Status for a built-in resource that there is not',
    check: async session => {
      const path = '/api/v1/absentthings';
      expect(await session.client.refusal(path)).toMatchObject({
        code: 404,
        reason: 'NotFound',
        message: 'the server could not find the requested resource',
      });
    },
  },

  ...[
    ['resourceVersionMatch=Exact', 'resourceVersionMatch'],
    ['resourceVersionMatch=Exact&resourceVersion=0', 'resourceVersionMatch'],
    ['resourceVersionMatch=Odd&resourceVersion=1', 'resourceVersionMatch'],
    ['sendInitialEvents=true', 'sendInitialEvents'],
    ['watch=true&sendInitialEvents=true', 'resourceVersionMatch'],
    [
      'watch=true&resourceVersion=1&resourceVersionMatch=NotOlderThan',
      'resourceVersionMatch',
    ],
  ].map(([query, field]) => ({
    title: `finds ${query} invalid`,
    check: async (session: Session) => {
      const { client } = session;
      const status = await client.refusal(`${client.secrets}?${query}`);
      expect(status).toMatchObject({
        code: 422,
        reason: 'Invalid',
        message: expect.stringMatching(
          /^ListOptions\.meta\.k8s\.io "" is invalid: /,
        ),
        details: {
          causes: expect.arrayContaining([expect.objectContaining({ field })]),
        },
      });
    },
  })),
];
