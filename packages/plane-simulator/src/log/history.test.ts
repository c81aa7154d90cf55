import fc from 'fast-check';
import { ClusterLog } from './clusterLog';
import { ManualClock } from './manualClock';
import { LogEvent } from './change';
import { KubeObject } from './object';
import { ResourceDefinition } from './resource';

const widgets: ResourceDefinition = {
  group: 'example.org',
  versions: ['v1'],
  storageVersion: 'v1',
  plural: 'widgets',
  kind: 'Widget',
  namespaced: false,
};

function newLog() {
  const clock = new ManualClock();
  return { clock, log: new ClusterLog({ clock, resources: [widgets] }) };
}

function write(log: ClusterLog, name: string, size: number): void {
  if (size > 0) log.apply(widgets, { metadata: { name }, spec: { size } });
  else if (log.get(widgets, { name })) log.delete(widgets, { name });
}

function read(log: ClusterLog, revision: number) {
  try {
    return log.list(widgets, revision);
  } catch (error) {
    return String(error);
  }
}

const writes = fc.array(
  fc.tuple(fc.constantFrom('a', 'b', 'c-d', 'c'), fc.nat(3)),
  { maxLength: 30 },
);

describe('ClusterLog history', () => {
  it('lists at any retained revision exactly what stood then', () => {
    fc.assert(
      fc.property(writes, fc.nat(40), (steps, compactAt) => {
        const { log } = newLog();
        const seen = new Map([[log.revision, log.list(widgets)]]);
        for (const [name, size] of steps) {
          write(log, name, size);
          seen.set(log.revision, log.list(widgets));
        }
        log.compact(Math.min(compactAt, log.revision));
        const refused = expect.stringContaining('compacted');
        for (const [revision, objects] of seen) {
          const expired = revision < log.compactedRevision;
          const wanted = expired ? refused : objects;
          expect(read(log, revision)).toEqual(wanted);
        }
      }),
    );
  });

  it('leads from any retained state by its changes to the latest', () => {
    fc.assert(
      fc.property(writes, fc.nat(40), (steps, from) => {
        const { log } = newLog();
        for (const [name, size] of steps) write(log, name, size);
        const revision = Math.max(1, Math.min(from, log.revision));
        const state = new Map<string, KubeObject>();
        for (const o of log.list(widgets, revision))
          state.set(o.metadata.name, o);
        for (const { type, object } of log.changesAfter(widgets, revision)) {
          if (type === 'deleted') state.delete(object.metadata.name);
          else state.set(object.metadata.name, object);
        }
        const names = [...state.keys()].sort();
        expect(names.map(name => state.get(name))).toEqual(log.list(widgets));
      }),
    );
  });

  it('forgets what is older than five minutes, in steps of five minutes', () => {
    const { clock, log } = newLog();
    write(log, 'a', 1);
    const early = log.revision;
    write(log, 'a', 2);
    clock.advance(300_000);
    write(log, 'a', 3);
    expect(log.list(widgets, early)).toHaveLength(1);
    clock.advance(300_000);
    write(log, 'a', 4);
    expect(() => log.list(widgets, early)).toThrow('compacted');
  });

  it('keeps what stands when the counter is put back', () => {
    const { log } = newLog();
    for (const name of ['a', 'b', 'c']) write(log, name, 1);
    log.resetRevision(3);
    expect(log.revision).toBe(3);
    expect(log.list(widgets).map(o => o.metadata.resourceVersion)).toEqual([
      '2',
      '3',
      '3',
    ]);
    expect(() => log.changesAfter(widgets, 2)).toThrow('compacted');
  });

  it('tells its listeners everything, in order, until they leave', () => {
    const { log } = newLog();
    const kinds: LogEvent['kind'][] = [];
    const stop = log.subscribe(event => kinds.push(event.kind));
    write(log, 'a', 1);
    log.setServed(widgets, []);
    log.compact();
    log.resetRevision();
    stop();
    write(log, 'a', 2);
    expect(kinds).toEqual(['change', 'resource', 'compacted', 'reset']);
  });

  it('is not changed by what its writers do to their objects later', () => {
    const { log } = newLog();
    const spec = { list: [1] };
    log.create(widgets, { metadata: { name: 'a' }, spec });
    spec.list.push(2);
    expect(log.get(widgets, { name: 'a' })).toMatchObject({
      spec: { list: [1] },
    });
  });
});
