import { externalSecretsResources } from './externalSecretsResources';
import { addSecret, esPath, startTestCluster, TestCluster } from './testing';

describe('API server', () => {
  let test: TestCluster;
  beforeEach(async () => {
    test = await startTestCluster();
  });
  afterEach(() => test.cluster.close());

  it('records every request, also those it refuses', async () => {
    const seen: string[] = [];
    const stop = test.cluster.onRequest(({ path }) => seen.push(path));
    await test.ask(`${esPath}?limit=5`);
    stop();
    await test.ask('/api/v1/secrets', { authorization: 'Bearer no' });
    const at = test.clock.now();
    expect(test.cluster.requests).toEqual([
      {
        method: 'GET',
        path: esPath,
        query: 'limit=5',
        user: 'test-reader',
        at,
      },
      {
        method: 'GET',
        path: '/api/v1/secrets',
        query: '',
        user: undefined,
        at,
      },
    ]);
    expect(seen).toEqual([esPath]);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'does not take a %s, whoever asks',
    async method => {
      test.cluster.setRbac([
        {
          user: '*',
          rules: [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'] }],
        },
      ]);
      const response = await fetch(test.cluster.url + esPath, {
        method,
        headers: { authorization: `Bearer ${test.cluster.token}` },
      });
      expect(response.status).toBe(405);
      expect(await response.json()).toMatchObject({
        kind: 'Status',
        reason: 'MethodNotAllowed',
      });
    },
  );

  it('serves one object in each served version', async () => {
    addSecret(test, 'a');
    const path = '/apis/external-secrets.io/v1beta1/externalsecrets';
    expect(await test.json(path)).toMatchObject({
      body: {
        apiVersion: 'external-secrets.io/v1beta1',
        items: [{ apiVersion: 'external-secrets.io/v1beta1' }],
      },
    });
  });

  it('stops serving a version at once, in discovery too', async () => {
    const { log } = test.cluster;
    log.setServed(externalSecretsResources.externalsecrets, ['v1beta1']);
    expect((await test.ask(esPath)).status).toBe(404);
    const { body } = await test.json('/apis/external-secrets.io/v1');
    expect(JSON.stringify(body)).not.toContain('"externalsecrets"');
    log.setServed(externalSecretsResources.externalsecrets, ['v1']);
    expect((await test.ask(esPath)).status).toBe(200);
  });

  it('has no group where none of its resources is served', async () => {
    for (const resource of Object.values(externalSecretsResources)) {
      test.cluster.log.setServed(resource, []);
    }
    const response = await test.ask('/apis/external-secrets.io');
    expect(await response.text()).toBe('404 page not found\n');
    const { body } = await test.json('/apis');
    expect(JSON.stringify(body)).not.toContain('external-secrets.io');
  });

  it('tells the time by the clock of the cluster', async () => {
    const date = async () => (await test.ask('/version')).headers.get('date');
    expect(await date()).toBe('Thu, 01 Jan 2026 00:00:00 GMT');
    test.clock.advance(60_000);
    test.cluster.log.skewClock(-3_600_000);
    expect(await date()).toBe('Wed, 31 Dec 2025 23:01:00 GMT');
    const { creationTimestamp } = addSecret(test, 'a').metadata;
    expect(creationTimestamp).toBe('2025-12-31T23:01:00Z');
  });

  it('selects events by what they are about', async () => {
    const { log } = test.cluster;
    const about = (name: string, kind: string, reason: string) =>
      log.create(
        { group: '', plural: 'events' },
        {
          metadata: { generateName: `${name}.`, namespace: 'shop' },
          involvedObject: { kind, name, namespace: 'shop' },
          reason,
        },
      );
    about('a', 'ExternalSecret', 'UpdateFailed');
    about('a', 'Pod', 'Killing');
    about('b', 'ExternalSecret', 'Updated');
    const reasons = async (selector: string) => {
      const query = `fieldSelector=${encodeURIComponent(selector)}`;
      const { body } = await test.json(`/api/v1/events?${query}`);
      return JSON.stringify(body).match(/(?<="reason":")\w+/g) ?? [];
    };
    expect(await reasons('involvedObject.kind=ExternalSecret')).toEqual([
      'UpdateFailed',
      'Updated',
    ]);
    const both = 'involvedObject.name=a,involvedObject.namespace=shop';
    expect(await reasons(`${both},involvedObject.kind=Pod`)).toEqual([
      'Killing',
    ]);
    expect(await reasons('reason!=Updated')).toHaveLength(2);
  });

  it('is done with a list at "any" version in one go, whatever the limit', async () => {
    addSecret(test, 'a');
    addSecret(test, 'b');
    const { body } = await test.json(`${esPath}?limit=1&resourceVersion=0`);
    expect(body).toMatchObject({ metadata: { continue: '' } });
    expect(JSON.stringify(body).match(/"kind":"ExternalSecret"/g)).toHaveLength(
      2,
    );
  });

  it('answers a list at a future version once that is reached', async () => {
    const asked = test.cluster.log.revision + 1;
    const answer = test.json(`${esPath}?resourceVersion=${asked}`);
    await test.clock.whenPending();
    addSecret(test, 'a');
    expect(await answer).toMatchObject({
      code: 200,
      body: { metadata: { resourceVersion: String(asked) } },
    });
  });

  it('finds the versions seen before a restore too large', async () => {
    addSecret(test, 'a');
    const before = test.cluster.log.revision;
    test.cluster.log.resetRevision(3);
    const answer = test.json(`${esPath}?resourceVersion=${before}`);
    await test.clock.whenPending();
    test.clock.advance(3_000);
    expect(await answer).toMatchObject({
      code: 504,
      body: {
        message: `Timeout: Too large resource version: ${before}, current: 3`,
      },
    });
  });

  it('has the namespaces that tell clusters apart', async () => {
    const path = '/api/v1/namespaces/kube-system';
    const { body } = await test.json(path);
    expect(body).toMatchObject({
      metadata: { uid: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    const other = await startTestCluster({ name: 'other' });
    const { body: elsewhere } = await other.json(path);
    await other.cluster.close();
    expect(elsewhere).not.toEqual(body);
  });
});
