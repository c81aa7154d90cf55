import { newTables, rawSecret } from './__testUtils__/clusterTables';

describe('what is kept of a cluster', () => {
  const setUp = (...names: string[]) => {
    const { tables, revision } = newTables();
    const part = tables.part('ExternalSecret', '');
    const list = (items: readonly unknown[]) => {
      const stage = part.beginList();
      items.forEach(item => stage.add(item));
      stage.commit();
    };
    list(names.map(name => rawSecret(name)));
    const kind = () => tables.snapshot().kinds.ExternalSecret;
    return { tables, revision, part, list, kind };
  };

  it('does not show a list before it is complete', () => {
    const { part, kind } = setUp('a');
    const stage = part.beginList();
    stage.add(rawSecret('b'));
    expect([...kind().objects.keys()]).toEqual(['shop/a']);
    stage.commit();
    expect([...kind().objects.keys()]).toEqual(['shop/b']);
  });

  it('never changes a snapshot once it is taken', () => {
    const { part, kind } = setUp('a', 'b');
    const before = kind();
    part.remove(rawSecret('a'));
    part.upsert(rawSecret('c'));
    expect([...before.objects.keys()]).toEqual(['shop/a', 'shop/b']);
    expect([...kind().objects.keys()]).toEqual(['shop/b', 'shop/c']);
  });

  it('gives the same value while nothing changes, and shares the kinds that did not', () => {
    const { tables, part } = setUp('a');
    const before = tables.snapshot();
    expect(tables.snapshot()).toBe(before);
    part.upsert(rawSecret('b'));
    const after = tables.snapshot();
    expect(after.kinds.ExternalSecret).not.toBe(before.kinds.ExternalSecret);
    expect(after.kinds.SecretStore).toBe(before.kinds.SecretStore);
    expect(after.kinds.ExternalSecret.objects.get('shop/a')).toBe(
      before.kinds.ExternalSecret.objects.get('shop/a'),
    );
  });

  it('counts no revision for hearing again, for an equal list or for an equal object', () => {
    const { part, list, kind, revision } = setUp('a');
    part.observe({ state: 'observed', asOf: 1, mode: 'watch' });
    const { content } = revision;
    const { objects } = kind();
    part.observe({ state: 'observed', asOf: 2, mode: 'watch' });
    list([rawSecret('a')]);
    part.upsert(rawSecret('a'));
    expect(revision.content).toBe(content);
    expect(kind().observation).toMatchObject({ asOf: 2 });
    expect(kind().objects).toBe(objects);
  });

  it('counts a revision for a change, and for what turns unknown', () => {
    const { part, revision } = setUp('a');
    part.observe({ state: 'observed', asOf: 1, mode: 'watch' });
    const first = revision.content;
    part.upsert(
      rawSecret('a', 'uid-a', { refreshTime: '2026-01-01T00:00:00Z' }),
    );
    const second = revision.content;
    expect(second).toBeGreaterThan(first);
    part.observe({ state: 'failed', since: 2, failure: { class: 'timeout' } });
    expect(revision.content).toBeGreaterThan(second);
  });

  it('counts a malformed object with its reason, until it is mended or gone', () => {
    const { part, kind } = setUp('a');
    const broken = {
      ...rawSecret('a'),
      metadata: { name: 'a', namespace: 'shop' },
    };
    part.upsert(broken);
    expect(kind().objects.size).toBe(0);
    expect(kind().malformed.get('shop/a')).toMatchObject({
      kind: 'ExternalSecret',
      namespace: 'shop',
      name: 'a',
      reason: expect.stringContaining('uid'),
    });
    part.upsert(rawSecret('a'));
    expect(kind().malformed.size).toBe(0);
    part.upsert(broken);
    part.remove(broken);
    expect(kind().malformed.size).toBe(0);
  });

  it('counts no revision for one that still cannot be read, for the same reason', () => {
    const { part, revision } = setUp('a');
    const nameless = {};
    const broken = {
      ...rawSecret('a'),
      metadata: { name: 'a', namespace: 'shop' },
    };
    for (const each of [broken, nameless]) {
      const before = revision.content;
      part.upsert(each);
      const first = revision.content;
      expect(first).toBeGreaterThan(before);
      part.upsert(each);
      expect(revision.content).toBe(first);
    }
  });

  it.each([null, 1, 'x', [], {}, { metadata: null }])(
    'is not upset by %j in place of an object',
    junk => {
      const { part, list, kind } = setUp('a');
      part.upsert(junk);
      part.remove(junk);
      list([rawSecret('a'), junk, junk]);
      expect(kind().malformed.size).toBe(2);
      expect(kind().objects.size).toBe(1);
    },
  );

  it('keeps one copy of what objects have in common', () => {
    const { kind } = setUp('a', 'b');
    const [a, b] = kind().objects.values();
    expect(a.storeRef).toEqual({ kind: 'ClusterSecretStore', name: 'vault' });
    expect(a.storeRef).toBe(b.storeRef);
  });

  it('knows each broken object by its name, however many there are', () => {
    const { list, kind } = setUp();
    const names = Array.from({ length: 1_500 }, (_, index) => `s-${index}`);
    list(
      names.map(name => ({ ...rawSecret(name), spec: { data: 'no list' } })),
    );
    const { malformed } = kind();
    expect(names.filter(name => !malformed.has(`shop/${name}`))).toEqual([]);
  });

  it('counts objects without a name only up to a limit', () => {
    const { list, kind } = setUp();
    list(Array.from({ length: 1_500 }, () => ({})));
    expect(kind().malformed.size).toBe(1_000);
  });

  it('keeps no annotation, whatever it says', () => {
    const { tables } = setUp();
    const annotations = {
      'openchoreo.dev/component': 'hunter2',
      'kubectl.kubernetes.io/last-applied-configuration': 'hunter2',
    };
    for (const kind of [
      'ExternalSecret',
      'ClusterSecretStore',
      'PushSecret',
      'Namespace',
      'Deployment',
      'Certificate',
    ] as const) {
      const name = `a-${kind.toLowerCase()}`;
      tables.part(kind, '').upsert({
        metadata: { name, namespace: 'shop', uid: 'u', annotations },
        spec: {},
      });
    }
    const { kinds } = tables.snapshot();
    const kept = Object.values(kinds).map(({ objects }) => [...objects]);
    expect(kept.flat().length).toBeGreaterThan(3);
    expect(JSON.stringify(kept)).not.toContain('hunter2');
  });

  it('puts the Deployment that was configured before those that bear its label', () => {
    const { tables } = setUp();
    const deployment = (namespace: string) => ({
      metadata: { name: 'external-secrets', namespace, uid: namespace },
    });
    for (const [part, ...namespaces] of [
      ['named', 'external-secrets'],
      ['labelled', 'a-tenant', 'external-secrets'],
    ]) {
      const stage = tables.part('Deployment', part).beginList();
      namespaces.forEach(namespace => stage.add(deployment(namespace)));
      stage.commit();
    }
    const [first] = tables.snapshot().kinds.Deployment.objects.values();
    expect(first.meta.namespace).toBe('external-secrets');
  });
});
