import { Session } from './session';

export function discoveryContract(session: Session): void {
  it('names the versions of the core group', async () => {
    expect(await session.client.read('/api')).toMatchObject({
      kind: 'APIVersions',
      versions: ['v1'],
    });
  });

  it('lists groups with their preferred version', async () => {
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
  });

  it('describes one group', async () => {
    const group = await session.client.read('/apis/external-secrets.io');
    expect(group).toMatchObject({
      kind: 'APIGroup',
      apiVersion: 'v1',
      name: 'external-secrets.io',
      versions: expect.arrayContaining([
        { groupVersion: 'external-secrets.io/v1', version: 'v1' },
      ]),
    });
  });

  it.each([
    ['/api/v1', 'configmaps', 'ConfigMap', 'v1'],
    [
      '/apis/external-secrets.io/v1',
      'externalsecrets',
      'ExternalSecret',
      'external-secrets.io/v1',
    ],
  ])('lists the resources of %s', async (path, name, kind, groupVersion) => {
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
  });

  it('tells its version and that it is ready', async () => {
    const version = await session.client.read('/version');
    expect(version).toMatchObject({ gitVersion: expect.any(String) });
    const ready = await session.client.ask('/readyz');
    expect(ready).toMatchObject({ code: 200, text: 'ok' });
  });

  it.each([
    '/apis/absent.example.org',
    '/apis/absent.example.org/v1',
    '/apis/absent.example.org/v1/things',
    '/apis/external-secrets.io/v1/absentthings',
    '/apis/external-secrets.io/v0/externalsecrets',
  ])('answers %s, which nobody serves, in plain text', async path => {
    const answer = await session.client.ask(path);
    expect(answer.code).toBe(404);
    expect(answer.headers['content-type']).toMatch(/^text\/plain/);
    expect(answer.text.trim()).toBe('404 page not found');
  });
}
