import { ContractCase, Session } from './session';

export const discoveryContract: readonly ContractCase[] = [
  {
    title: 'names the versions of the core group',
    check: async session => {
      expect(await session.client.read('/api')).toMatchObject({
        kind: 'APIVersions',
        versions: ['v1'],
      });
    },
  },

  {
    title: 'lists groups with their preferred version',
    check: async session => {
      expect(await session.client.read('/apis')).toMatchObject({
        kind: 'APIGroupList',
        groups: expect.arrayContaining([
          expect.objectContaining({
            name: 'external-secrets.io',
            preferredVersion: {
              groupVersion: 'external-secrets.io/v1',
              version: 'v1',
            },
          }),
        ]),
      });
    },
  },

  {
    title: 'describes one group',
    check: async session => {
      const group = await session.client.read('/apis/external-secrets.io');
      expect(group).toMatchObject({
        kind: 'APIGroup',
        apiVersion: 'v1',
        name: 'external-secrets.io',
        versions: expect.arrayContaining([
          { groupVersion: 'external-secrets.io/v1', version: 'v1' },
        ]),
      });
    },
  },

  ...[
    ['/api/v1', 'configmaps', 'ConfigMap', 'v1'],
    [
      '/apis/external-secrets.io/v1',
      'externalsecrets',
      'ExternalSecret',
      'external-secrets.io/v1',
    ],
  ].map(([path, name, kind, groupVersion]) => ({
    title: `lists the resources of ${path}`,
    check: async (session: Session) => {
      expect(await session.client.read(path)).toMatchObject({
        kind: 'APIResourceList',
        groupVersion,
        resources: expect.arrayContaining([
          expect.objectContaining({
            name,
            kind,
            namespaced: true,
            verbs: expect.arrayContaining(['get', 'list', 'watch']),
          }),
        ]),
      });
    },
  })),

  {
    title: 'tells its version and that it is ready',
    check: async session => {
      const version = await session.client.read('/version');
      expect(version).toMatchObject({ gitVersion: expect.any(String) });
      const ready = await session.client.ask('/readyz');
      expect(ready).toMatchObject({ code: 200, text: 'ok' });
    },
  },

  ...[
    '/apis/absent.example.org',
    '/apis/absent.example.org/v1',
    '/apis/absent.example.org/v1/things',
    '/apis/external-secrets.io/v1/absentthings',
    '/apis/external-secrets.io/v0/externalsecrets',
  ].map(path => ({
    title: `answers ${path}, which nobody serves, in plain text`,
    check: async (session: Session) => {
      const answer = await session.client.ask(path);
      expect(answer.code).toBe(404);
      expect(answer.headers['content-type']).toMatch(/^text\/plain/);
      expect(answer.text.trim()).toBe('404 page not found');
    },
  })),
];
