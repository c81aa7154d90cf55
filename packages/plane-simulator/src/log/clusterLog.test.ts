import { ClusterLog } from './clusterLog';
import { ManualClock } from './manualClock';
import { ResourceDefinition } from './resource';

const widgets: ResourceDefinition = {
  group: 'example.org',
  versions: ['v1', 'v1beta1'],
  storageVersion: 'v1',
  plural: 'widgets',
  kind: 'Widget',
  namespaced: true,
  statusSubresource: true,
};

const key = { name: 'a', namespace: 'n' };

function newLog() {
  const clock = new ManualClock('2026-03-01T10:00:00.250Z');
  const log = new ClusterLog({ clock, resources: [widgets], name: 'c' });
  const draft = { metadata: key, spec: { size: 1 }, status: { ready: true } };
  return { clock, log, draft };
}

describe('ClusterLog writes', () => {
  it('stamps a new object with what only a cluster may decide', () => {
    const { log, draft } = newLog();
    expect(log.create(widgets, draft)).toEqual({
      apiVersion: 'example.org/v1',
      kind: 'Widget',
      metadata: {
        name: 'a',
        namespace: 'n',
        uid: expect.stringMatching(/^[0-9a-f-]{36}$/),
        resourceVersion: '2',
        generation: 1,
        creationTimestamp: '2026-03-01T10:00:00Z',
      },
      spec: { size: 1 },
    });
  });

  it('gives every life of a name its own uid, the same in every run', () => {
    const uids = [newLog(), newLog()].map(({ log, draft }) => {
      const first = log.create(widgets, draft).metadata.uid;
      log.delete(widgets, key);
      return [first, log.create(widgets, draft).metadata.uid];
    });
    expect(uids[0][0]).not.toBe(uids[0][1]);
    expect(uids[0]).toEqual(uids[1]);
  });

  it('counts a generation for a new spec, not for status or metadata', () => {
    const { log, draft } = newLog();
    log.create(widgets, draft);
    const labelled = { ...key, labels: { x: 'y' } };
    log.update(widgets, { metadata: labelled, spec: { size: 1 } });
    log.patchStatus(widgets, key, { ready: false });
    expect(log.get(widgets, key)?.metadata.generation).toBe(1);
    log.update(widgets, { metadata: key, spec: { size: 2 } });
    expect(log.get(widgets, key)).toMatchObject({
      metadata: { generation: 2, resourceVersion: '5' },
      status: { ready: false },
    });
  });

  it('spends no revision on a write that changes nothing', () => {
    const { log, draft } = newLog();
    log.create(widgets, draft);
    log.patchStatus(widgets, key, { ready: true });
    const before = log.revision;
    log.update(widgets, draft);
    log.apply(widgets, draft);
    log.patchStatus(widgets, key, () => ({ ready: true }));
    expect(log.revision).toBe(before);
  });

  it('refuses a write that was based on an older version', () => {
    const { log, draft } = newLog();
    const old = log.create(widgets, draft);
    log.update(widgets, { metadata: key, spec: { size: 2 } });
    expect(() => log.update(widgets, old)).toThrow('has been modified');
    expect(() => log.create(widgets, draft)).toThrow('exists');
  });

  it('keeps a status, uid and creation time that are applied', () => {
    const { log, draft } = newLog();
    const uid = '11111111-1111-4111-8111-111111111111';
    const creationTimestamp = '2025-01-01T00:00:00Z';
    log.apply(widgets, {
      ...draft,
      metadata: { ...key, uid, creationTimestamp },
    });
    expect(log.get(widgets, key)).toMatchObject({
      metadata: { uid, creationTimestamp },
      status: { ready: true },
    });
  });

  it('only marks what finalizers hold, and removes it when they are gone', () => {
    const { clock, log, draft } = newLog();
    const held = { ...key, finalizers: ['example.org/hold'] };
    log.create(widgets, { ...draft, metadata: held });
    clock.advance(5_000);
    log.delete(widgets, key);
    log.delete(widgets, key);
    expect(log.get(widgets, key)?.metadata).toMatchObject({
      deletionTimestamp: '2026-03-01T10:00:05Z',
      generation: 2,
      resourceVersion: '3',
    });
    log.modify(widgets, key, old => ({
      ...old,
      metadata: { ...old.metadata, finalizers: [] },
    }));
    expect(log.get(widgets, key)).toBeUndefined();
    expect(log.changesAfter(widgets, 3)).toMatchObject([
      { type: 'deleted', revision: 4 },
    ]);
  });

  it('names an object by its prefix where it has no name', () => {
    const { log } = newLog();
    const made = log.create(widgets, {
      metadata: { generateName: 'a-', namespace: 'n' },
    });
    expect(made.metadata.name).toMatch(/^a-[0-9a-f]{5}$/);
  });

  it('refuses an object in the wrong scope', () => {
    const { log } = newLog();
    expect(() => log.create(widgets, { metadata: { name: 'a' } })).toThrow(
      'needs a namespace',
    );
  });
});
