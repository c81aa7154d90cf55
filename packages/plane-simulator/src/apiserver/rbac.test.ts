import { Grant } from './rbac';
import { startTestCluster, TestCluster } from './testing';

const rbac: readonly Grant[] = [
  {
    user: 'dev',
    namespaces: ['shop'],
    rules: [
      {
        verbs: ['get', 'list'],
        apiGroups: ['external-secrets.io'],
        resources: ['externalsecrets', 'externalsecrets/status'],
      },
    ],
  },
  {
    user: 'dev',
    rules: [
      {
        verbs: ['get', 'list', 'watch'],
        apiGroups: [''],
        resources: ['namespaces'],
        resourceNames: ['kube-system'],
      },
      { verbs: ['get'], nonResourceURLs: ['/metrics', '/logs/*'] },
    ],
  },
  {
    user: '*',
    rules: [{ verbs: ['*'], apiGroups: ['apps'], resources: ['*'] }],
  },
];

const es = '/apis/external-secrets.io/v1';

describe('RBAC', () => {
  let test: TestCluster;
  beforeAll(async () => {
    const tokens = { t: 'dev', other: 'other' };
    test = await startTestCluster({ rbac, tokens });
  });
  afterAll(() => test.cluster.close());

  it.each([
    [200, `${es}/namespaces/shop/externalsecrets`],
    [403, `${es}/namespaces/shop/externalsecrets?watch=true`],
    [404, `${es}/namespaces/shop/externalsecrets/x/status`],
    [403, `${es}/namespaces/shop/secretstores`],
    [403, `${es}/namespaces/blog/externalsecrets`],
    [403, `${es}/externalsecrets`],
    [200, '/api/v1/namespaces/kube-system'],
    [403, '/api/v1/namespaces/default'],
    [403, '/api/v1/namespaces'],
    [200, '/api/v1/namespaces?fieldSelector=metadata.name%3Dkube-system'],
    [403, '/api/v1/namespaces?fieldSelector=metadata.name!%3Dkube-system'],
    [200, '/apis/apps/v1/deployments'],
    [200, '/apis/apps/v1/namespaces/shop/deployments'],
    [403, '/api/v1/namespaces/shop/secrets/db'],
    [200, '/apis'],
    [200, '/version'],
    [404, '/metrics'],
    [404, '/logs/x'],
    [403, '/configz'],
  ])('answers %i to dev for %s', async (code, path) => {
    expect((await test.ask(path)).status).toBe(code);
  });

  it('words a refused path as upstream does', async () => {
    expect(await test.json('/configz')).toMatchObject({
      code: 403,
      body: {
        reason: 'Forbidden',
        message: 'forbidden: User "dev" cannot get path "/configz"',
        details: {},
      },
    });
  });

  it('places a namespace in itself', async () => {
    const { body } = await test.json('/api/v1/namespaces/default');
    expect(body).toMatchObject({
      message:
        'namespaces "default" is forbidden: User "dev" cannot get resource "namespaces" in API group "" in the namespace "default"',
    });
  });

  it('gives one user nothing of another', async () => {
    const headers = { authorization: 'Bearer other' };
    const path = `${es}/namespaces/shop/externalsecrets`;
    expect((await test.ask(path, headers)).status).toBe(403);
    const apps = await test.ask('/apis/apps/v1/deployments', headers);
    expect(apps.status).toBe(200);
  });

  it('follows changed grants and tokens at once', async () => {
    const own = await startTestCluster();
    own.cluster.setRbac([]);
    expect((await own.ask('/api/v1/namespaces')).status).toBe(403);
    own.cluster.setTokens({ rotated: 'test-reader' });
    expect((await own.ask('/api/v1/namespaces')).status).toBe(401);
    await own.cluster.close();
  });
});
