import { resources } from '../apiserver/resources';
import { fieldsAt, listAt } from './fields';
import { createBench, readyText } from './testing';

const PUSH = { namespace: 'team', name: 'push' };

function withPush(deletionPolicy?: string, version?: string) {
  const bench = createBench({ version });
  bench.log.create(resources.pushsecrets, {
    metadata: PUSH,
    spec: {
      refreshInterval: '10m',
      deletionPolicy,
      secretStoreRefs: [{ kind: 'ClusterSecretStore', name: 'default' }],
      selector: { secret: { name: 'source' } },
      data: [
        {
          match: {
            secretKey: 'TOKEN',
            remoteRef: { remoteKey: 'pushed', property: 'a' },
          },
        },
      ],
    },
  });
  return bench;
}

function createSource({ log }: ReturnType<typeof createBench>) {
  log.create(resources.secrets, {
    metadata: { namespace: 'team', name: 'source' },
    type: 'Opaque',
  });
}

describe('the PushSecret controller', () => {
  it('says in the condition that the source is absent, and retries', () => {
    const bench = withPush();
    bench.clock.advance(1000);
    const push = () => bench.log.get(resources.pushsecrets, PUSH);
    expect(readyText(push(), 'reason')).toBe('Errored');
    expect(readyText(push(), 'message')).toBe('could not get source secret');
    createSource(bench);
    bench.clock.advance(60_000);
    expect(readyText(push(), 'reason')).toBe('Synced');
    expect(fieldsAt(push()?.status, 'syncedPushSecrets')).toHaveProperty([
      'ClusterSecretStore/default',
      'pushed/a',
    ]);
    bench.controller.close();
  });

  it('carries the raw error of the provider in its condition, and names the key of the source', () => {
    const bench = withPush();
    createSource(bench);
    bench.remote.trouble = 'throttled';
    bench.clock.advance(1000);
    const push = bench.log.get(resources.pushsecrets, PUSH);
    expect(readyText(push, 'message')).toMatch(
      /^set secret failed: could not write remote ref TOKEN to target secretstore default: /,
    );
    bench.controller.close();
  });

  it.each([
    ['v0.16.2', 'Delete', 'Errored', 'could not get source secret'],
    ['v2.2.0', 'Delete', 'Errored', 'could not get source secret'],
    [
      'v2.3.0',
      'Delete',
      'SourceDeleted',
      'source secret deleted; provider secrets cleaned up',
    ],
    [
      'v2.9.0',
      'Delete',
      'SourceDeleted',
      'source secret deleted; provider secrets cleaned up',
    ],
    ['v2.9.0', undefined, 'Errored', 'could not get source secret'],
  ])(
    'behind a source that is gone %s says with deletionPolicy %s: %s, %s',
    (version, deletionPolicy, reason, message) => {
      const bench = withPush(deletionPolicy, version);
      createSource(bench);
      bench.clock.advance(1000);
      const source = { namespace: 'team', name: 'source' };
      bench.log.delete(resources.secrets, source);
      bench.clock.advance(600_000);
      const push = bench.log.get(resources.pushsecrets, PUSH);
      expect(readyText(push, 'reason')).toBe(reason);
      expect(readyText(push, 'message')).toBe(message);
      const said = bench.events('PushSecret').map(event => event.message);
      expect(said).toContain(message);
      bench.controller.close();
    },
  );
});

describe('the ClusterExternalSecret controller', () => {
  it('creates a child where its name is free, and fails where it is taken', () => {
    const bench = createBench({});
    bench.log.create(resources.namespaces, { metadata: { name: 'free' } });
    bench.log.create(resources.clusterexternalsecrets, {
      metadata: { name: 'shared' },
      spec: {
        externalSecretName: 'app',
        namespaces: ['team', 'free'],
        externalSecretSpec: bench.secret()?.spec,
      },
    });
    bench.clock.advance(1000);
    const status = bench.log.get(resources.clusterexternalsecrets, {
      name: 'shared',
    })?.status;
    expect(status).toMatchObject({
      provisionedNamespaces: ['free'],
      failedNamespaces: [
        {
          namespace: 'team',
          reason: 'external secret already exists in namespace',
        },
      ],
      conditions: [{ type: 'Ready', status: 'False' }],
    });
    const child = bench.log.get(resources.externalsecrets, {
      namespace: 'free',
      name: 'app',
    });
    expect(readyText(child, 'status')).toBe('True');
    expect(listAt(child, 'metadata', 'ownerReferences')).toHaveLength(1);
    bench.controller.close();
  });
});
