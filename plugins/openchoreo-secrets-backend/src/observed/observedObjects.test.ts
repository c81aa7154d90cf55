import { CONTROL_PLANE, ObservedObjects } from './observedObjects';

const EU = { kind: 'DataPlane', namespace: 'acme', name: 'eu' } as const;

const rawPlane = (kind: string, name: string) => ({
  apiVersion: 'openchoreo.dev/v1alpha1',
  kind,
  metadata: { name, namespace: 'acme', uid: name },
  spec: { secretStoreRef: { name: 'vault' } },
});

const OTHER_KINDS = [
  'ExternalSecret',
  'SecretStore',
  'ClusterSecretStore',
  'PushSecret',
  'ClusterExternalSecret',
  'Namespace',
  'Deployment',
] as const;

describe('the store', () => {
  const setUp = () => {
    const store = new ObservedObjects(() => 0);
    store.addPlane(CONTROL_PLANE);
    const tables = store.addPlane(EU);
    return { store, tables };
  };
  const accessOf = (store: ObservedObjects, name: string) =>
    store.snapshot().planes.find(plane => plane.ref.name === name)?.access;

  it('gives the same snapshot while nothing changes', () => {
    const { store } = setUp();
    expect(store.snapshot()).toBe(store.snapshot());
  });

  it('moves its revision with content and not with hearing again', () => {
    const { store, tables } = setUp();
    const part = tables.part('SecretStore', '');
    part.observe({ state: 'observed', asOf: 1, mode: 'watch' });
    const first = store.snapshot();
    part.observe({ state: 'observed', asOf: 2, mode: 'watch' });
    const second = store.snapshot();
    expect(second.revision).toBe(first.revision);
    expect(second).not.toBe(first);
    tables.claims.set('eu', 'u', 3);
    expect(store.snapshot().revision).toBeGreaterThan(first.revision);
  });

  it('lists planes that the control plane names and those that are configured', () => {
    const { store } = setUp();
    const add = (kind: string, name: string) =>
      store.controlPlane.part('Plane', kind).upsert(rawPlane(kind, name));
    add('DataPlane', 'eu');
    add('BuildPlane', 'ci');
    expect(store.snapshot().planes).toMatchObject([
      { ref: CONTROL_PLANE, access: { state: 'reached' } },
      { ref: EU, secretStore: 'vault', access: { state: 'reached' } },
      {
        ref: { kind: 'WorkflowPlane', namespace: 'acme', name: 'ci' },
        access: { state: 'notConfigured' },
      },
    ]);
  });

  it('leads merged planes to the first cluster', () => {
    const { store, tables } = setUp();
    store.merge('ControlPlane/default', tables.key);
    const { clusters, controlPlane } = store.snapshot();
    expect([...clusters.keys()]).toEqual([tables.key]);
    expect(controlPlane.cluster).toBe(tables.key);
    expect(accessOf(store, 'default')).toEqual({
      state: 'reached',
      cluster: tables.key,
    });
  });

  it('says that a plane is out of reach when nothing can be observed in it', () => {
    const { store, tables } = setUp();
    const failure = { class: 'unreachable' } as const;
    const kinds = Object.keys(tables.snapshot().kinds);
    for (const kind of [...OTHER_KINDS, 'Certificate'] as const) {
      expect(accessOf(store, 'eu')?.state).toBe('reached');
      tables.part(kind, '').observe({ state: 'failed', since: 1, failure });
      kinds.splice(kinds.indexOf(kind), 1);
    }
    expect(kinds).toEqual([]);
    expect(accessOf(store, 'eu')).toEqual({
      state: 'failed',
      cluster: 'DataPlane/acme/eu',
      failure,
    });
  });

  it('takes the absence of cert-manager for no sign of access', () => {
    const { store, tables } = setUp();
    const failure = { class: 'forbidden' } as const;
    tables.part('Certificate', '').observe({ state: 'notServed', asOf: 1 });
    for (const kind of OTHER_KINDS) {
      expect(accessOf(store, 'eu')?.state).toBe('reached');
      tables.part(kind, '').observe({ state: 'failed', since: 1, failure });
    }
    expect(accessOf(store, 'eu')?.state).toBe('failed');
  });

  it('still reaches a plane where only certificates are forbidden', () => {
    const { store, tables } = setUp();
    const failure = { class: 'forbidden' } as const;
    tables.part('Certificate', '').observe({
      state: 'failed',
      since: 1,
      failure,
    });
    for (const kind of OTHER_KINDS) {
      const observed = { state: 'observed', asOf: 1, mode: 'watch' } as const;
      tables.part(kind, '').observe(observed);
    }
    expect(accessOf(store, 'eu')?.state).toBe('reached');
  });

  it('does not count hair-splitting between clocks as news', () => {
    const { store, tables } = setUp();
    tables.clock.claim(1_500);
    expect(store.snapshot().clusters.get(tables.key)?.clockOffsetMs).toBe(0);
    for (let answer = 0; answer < 3; answer += 1) tables.clock.claim(60_000.4);
    expect(store.snapshot().clusters.get(tables.key)?.clockOffsetMs).toBe(
      60_000,
    );
  });
});
