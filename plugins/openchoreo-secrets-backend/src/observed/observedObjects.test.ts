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

describe('the observed objects', () => {
  const setUp = () => {
    const observed = new ObservedObjects(() => 0);
    observed.addPlane(CONTROL_PLANE);
    const tables = observed.addPlane(EU);
    return { observed, tables };
  };
  const accessOf = (observed: ObservedObjects, name: string) =>
    observed.snapshot().planes.find(plane => plane.ref.name === name)?.access;

  it('gives the same snapshot while nothing changes', () => {
    const { observed } = setUp();
    expect(observed.snapshot()).toBe(observed.snapshot());
  });

  it('moves its revision with content and not with hearing again', () => {
    const { observed, tables } = setUp();
    const part = tables.part('SecretStore', '');
    part.observe({ state: 'observed', asOf: 1, mode: 'watch' });
    const first = observed.snapshot();
    part.observe({ state: 'observed', asOf: 2, mode: 'watch' });
    const second = observed.snapshot();
    expect(second.revision).toBe(first.revision);
    expect(second).not.toBe(first);
    tables.claims.set('eu', 'u', 3);
    expect(observed.snapshot().revision).toBeGreaterThan(first.revision);
  });

  it('lists planes that the control plane names and those that are configured', () => {
    const { observed } = setUp();
    const add = (kind: string, name: string) =>
      observed.controlPlane.part('Plane', kind).upsert(rawPlane(kind, name));
    add('DataPlane', 'eu');
    add('BuildPlane', 'ci');
    expect(observed.snapshot().planes).toMatchObject([
      { ref: CONTROL_PLANE, access: { state: 'reached' } },
      { ref: EU, secretStore: 'vault', access: { state: 'reached' } },
      {
        ref: { kind: 'WorkflowPlane', namespace: 'acme', name: 'ci' },
        access: { state: 'notConfigured' },
      },
    ]);
  });

  it('leads merged planes to the first cluster', () => {
    const { observed, tables } = setUp();
    observed.merge('ControlPlane/default', tables.key);
    const { clusters, controlPlane } = observed.snapshot();
    expect([...clusters.keys()]).toEqual([tables.key]);
    expect(controlPlane.cluster).toBe(tables.key);
    expect(accessOf(observed, 'default')).toEqual({
      state: 'reached',
      cluster: tables.key,
    });
  });

  it('says that a plane is out of reach when nothing can be observed in it', () => {
    const { observed, tables } = setUp();
    const failure = { class: 'unreachable' } as const;
    const kinds = Object.keys(tables.snapshot().kinds);
    for (const kind of [...OTHER_KINDS, 'Certificate'] as const) {
      expect(accessOf(observed, 'eu')?.state).toBe('reached');
      tables.part(kind, '').observe({ state: 'failed', since: 1, failure });
      kinds.splice(kinds.indexOf(kind), 1);
    }
    expect(kinds).toEqual([]);
    expect(accessOf(observed, 'eu')).toEqual({
      state: 'failed',
      cluster: 'DataPlane/acme/eu',
      failure,
    });
  });

  it('takes the absence of cert-manager for no sign of access', () => {
    const { observed, tables } = setUp();
    const failure = { class: 'forbidden' } as const;
    tables.part('Certificate', '').observe({ state: 'notServed', asOf: 1 });
    for (const kind of OTHER_KINDS) {
      expect(accessOf(observed, 'eu')?.state).toBe('reached');
      tables.part(kind, '').observe({ state: 'failed', since: 1, failure });
    }
    expect(accessOf(observed, 'eu')?.state).toBe('failed');
  });

  it('still reaches a plane where only certificates are forbidden', () => {
    const { observed, tables } = setUp();
    const failure = { class: 'forbidden' } as const;
    tables.part('Certificate', '').observe({
      state: 'failed',
      since: 1,
      failure,
    });
    for (const kind of OTHER_KINDS) {
      const seen = { state: 'observed', asOf: 1, mode: 'watch' } as const;
      tables.part(kind, '').observe(seen);
    }
    expect(accessOf(observed, 'eu')?.state).toBe('reached');
  });

  it('does not count hair-splitting between clocks as news', () => {
    const { observed, tables } = setUp();
    tables.clock.claim(1_500);
    expect(observed.snapshot().clusters.get(tables.key)?.clockOffsetMs).toBe(0);
    for (let answer = 0; answer < 3; answer += 1) tables.clock.claim(60_000.4);
    expect(observed.snapshot().clusters.get(tables.key)?.clockOffsetMs).toBe(
      60_000,
    );
  });
});
