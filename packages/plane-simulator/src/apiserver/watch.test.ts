import { WireClient } from '../contract/wireClient';
import { externalSecretsResources } from './externalSecretsResources';
import { addSecret, esPath, startTestCluster, TestCluster } from './testing';

const { externalsecrets } = externalSecretsResources;

describe('watch', () => {
  let test: TestCluster;
  let client: WireClient;
  beforeEach(async () => {
    test = await startTestCluster();
    const { url, token } = test.cluster;
    client = new WireClient({ baseUrl: url, token });
  });
  afterEach(async () => {
    client.close();
    await test.cluster.close();
  });

  const open = (query: string) =>
    client.watch(
      `${esPath}?watch=true&resourceVersion=${test.cluster.log.revision}${query}`,
    );

  it('bookmarks every minute, and two seconds before its end', async () => {
    const watch = await open('&allowWatchBookmarks=true&timeoutSeconds=100');
    await test.clock.whenPending(3);
    test.clock.advance(60_000);
    addSecret(test, 'a');
    test.clock.advance(40_000);
    const events = await watch.rest();
    expect(events.map(event => event.type)).toEqual([
      'BOOKMARK',
      'ADDED',
      'BOOKMARK',
    ]);
    expect(events[2].object.metadata?.resourceVersion).toBe(
      events[1].object.metadata?.resourceVersion,
    );
  });

  it('does not bookmark unasked', async () => {
    const watch = await open('&timeoutSeconds=100');
    await test.clock.whenPending();
    test.clock.advance(100_000);
    expect(await watch.rest()).toEqual([]);
  });

  it('ends after some time even when no time was asked', async () => {
    const watch = await open('');
    await test.clock.whenPending();
    test.clock.advance(30 * 60_000);
    addSecret(test, 'a');
    test.clock.advance(30 * 60_000);
    expect(await watch.rest()).toHaveLength(1);
  });

  it('keeps silent, from a version of the future, until that is passed', async () => {
    const future = test.cluster.log.revision + 1;
    const path = `${esPath}?watch=true&resourceVersion=${future}`;
    const watch = await client.watch(path);
    addSecret(test, 'not told');
    addSecret(test, 'told');
    const { object } = await watch.next();
    expect(object.metadata?.name).toBe('told');
  });

  it.each([
    [
      'its resource is served otherwise',
      () => test.cluster.log.setServed(externalsecrets, ['v1']),
    ],
    ['the cluster is restored', () => test.cluster.log.resetRevision()],
  ])('ends when %s', async (_title, change) => {
    const watch = await open('');
    await test.clock.whenPending();
    change();
    expect(await watch.rest()).toEqual([]);
  });

  it('is not troubled by a compaction while it keeps up', async () => {
    const watch = await open('');
    addSecret(test, 'a');
    test.cluster.log.compact();
    addSecret(test, 'b');
    expect(await watch.take(2)).toHaveLength(2);
  });

  it('tells other namespaces and resources apart', async () => {
    const { log } = test.cluster;
    const path = '/apis/external-secrets.io/v1/namespaces/blog/externalsecrets';
    const watch = await client.watch(`${path}?watch=true`);
    addSecret(test, 'elsewhere');
    log.create(externalSecretsResources.secretstores, {
      metadata: { name: 'store', namespace: 'blog' },
    });
    addSecret(test, 'here', {}, 'blog');
    const { object } = await watch.next();
    expect(object.metadata?.name).toBe('here');
  });

  it('lets go of its timers when the client leaves', async () => {
    const watch = await open('&allowWatchBookmarks=true');
    await test.clock.whenPending(3);
    watch.close();
    await test.clock.whenIdle();
    expect(test.clock.pending).toBe(0);
  });
});
