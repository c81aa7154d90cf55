import type { SnapshotSource } from '../../observed/snapshot';
import { failureOf } from '../../kube/failure';
import { ObservedObjects } from '../../observed/observedObjects';
import { PlaneDirectory } from './planeDirectory';

const gateway = { url: 'https://gateway:8444/' };
const access = { via: 'gateway', gateway } as const;
const { signal } = new AbortController();

type Served = readonly string[] | 'away';

function directoryOf(
  planes: readonly object[],
  served: () => Served = () => ['workflowplanes'],
) {
  const observed = new ObservedObjects(() => 0);
  const stage = observed.controlPlane.part('Plane', 'all').beginList();
  planes.forEach(plane => stage.add(plane));
  stage.commit();
  const source: SnapshotSource = observed;
  const discovery = {
    group: async () => {
      const names = served();
      if (names === 'away') throw failureOf('unreachable', 'away');
      return { versions: [], resources: new Map([['v1', new Set(names)]]) };
    },
  };
  return { observed, directory: new PlaneDirectory(source, discovery, signal) };
}

const plane = (
  kind: string,
  name: string,
  namespace?: string,
  id?: string,
) => ({
  kind,
  metadata: { name, namespace, uid: name },
  spec: { planeID: id },
});

describe('where the gateway has a plane', () => {
  it.each([
    ['ClusterDataPlane', undefined, 'dataplane/p-1/_cluster/p'],
    ['DataPlane', 'acme', 'dataplane/p-1/acme/p'],
    ['ObservabilityPlane', 'acme', 'observabilityplane/p-1/acme/p'],
    ['ClusterWorkflowPlane', undefined, 'workflowplane/p-1/_cluster/p'],
  ] as const)('follows from its resource: %s', async (kind, namespace, at) => {
    const { directory } = directoryOf([plane(kind, 'p', namespace, 'p-1')]);
    expect(
      await directory.addressOf({ kind, namespace, name: 'p' }, access),
    ).toBe(`https://gateway:8444/api/proxy/${at}/k8s`);
  });

  it('follows from its name where the resource names no id', async () => {
    const { directory } = directoryOf([plane('DataPlane', 'p', 'acme')]);
    const ref = { kind: 'DataPlane', namespace: 'acme', name: 'p' } as const;
    expect(await directory.addressOf(ref, access)).toContain('/dataplane/p/');
  });

  it('follows from the configuration first', async () => {
    const { directory } = directoryOf([]);
    const ref = { kind: 'ClusterDataPlane', name: 'p' } as const;
    const told = { ...access, planeId: 'mine' };
    expect(await directory.addressOf(ref, told)).toContain('/mine/_cluster/p/');
  });

  it('is known by the agent that it shares with other planes', () => {
    const { directory } = directoryOf([
      plane('DataPlane', 'a', 'acme', 'one'),
      plane('DataPlane', 'b', 'acme', 'one'),
      plane('WorkflowPlane', 'c', 'acme', 'one'),
    ]);
    const agentOf = (kind: 'DataPlane' | 'WorkflowPlane', name: string) =>
      directory.agentOf({ kind, namespace: 'acme', name }, access);
    expect(agentOf('DataPlane', 'a')).toBe(agentOf('DataPlane', 'b'));
    // Agents of each type register on their own.
    expect(agentOf('WorkflowPlane', 'c')).not.toBe(agentOf('DataPlane', 'a'));
  });

  it('does not move to another agent until the restart', async () => {
    const { directory, observed } = directoryOf([
      plane('DataPlane', 'p', 'acme', 'one'),
    ]);
    const ref = { kind: 'DataPlane', namespace: 'acme', name: 'p' } as const;
    await directory.addressOf(ref, access);
    observed.controlPlane
      .part('Plane', 'all')
      .upsert(plane('DataPlane', 'p', 'acme', 'two'));
    await expect(directory.addressOf(ref, access)).rejects.toMatchObject({
      failure: { class: 'notRegistered' },
    });
  });

  it('is not known while the control plane has not told', async () => {
    const { directory } = directoryOf([]);
    const ref = { kind: 'ClusterDataPlane', name: 'p' } as const;
    await expect(directory.addressOf(ref, access)).rejects.toMatchObject({
      failure: { class: 'unreachable' },
    });
  });

  it('is not known where the control plane has no such plane', async () => {
    const { directory, observed } = directoryOf([]);
    observed.controlPlane
      .part('Plane', 'all')
      .observe({ state: 'observed', asOf: 0, mode: 'watch' });
    const ref = { kind: 'ClusterDataPlane', name: 'p' } as const;
    await expect(directory.addressOf(ref, access)).rejects.toMatchObject({
      failure: { class: 'notRegistered' },
    });
  });

  it('never is for the control plane', async () => {
    const { directory } = directoryOf([]);
    const ref = { kind: 'ControlPlane', name: 'default' } as const;
    const told = { ...access, planeId: 'x' };
    await expect(directory.addressOf(ref, told)).rejects.toMatchObject({
      failure: { class: 'notRegistered' },
    });
  });

  it('is among build planes where no workflow planes are served, and stays so while the control plane is away', async () => {
    let served: Served = ['clusterbuildplanes', 'dataplanes'];
    const { directory } = directoryOf(
      [plane('ClusterBuildPlane', 'p')],
      () => served,
    );
    const ref = { kind: 'ClusterWorkflowPlane', name: 'p' } as const;
    const address = () => directory.addressOf(ref, access);
    expect(await address()).toContain('/buildplane/');
    served = 'away';
    expect(await address()).toContain('/buildplane/');
    served = ['clusterbuildplanes', 'clusterworkflowplanes'];
    expect(await address()).toContain('/workflowplane/');
  });

  it('is not guessed for workflow planes while the control plane was never there', async () => {
    const { directory } = directoryOf(
      [plane('ClusterWorkflowPlane', 'p')],
      () => 'away',
    );
    const ref = { kind: 'ClusterWorkflowPlane', name: 'p' } as const;
    await expect(directory.addressOf(ref, access)).rejects.toMatchObject({
      failure: { class: 'unreachable' },
    });
  });
});
