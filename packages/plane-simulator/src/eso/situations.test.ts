import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { resources } from '../apiserver/resources';
import { durationOf } from './duration';
import { at, fieldsAt, textAt, timeAt } from './fields';
import { APP, Bench, BenchOptions, createBench, readyText } from './testing';
import { Trouble } from './trouble';

interface Action {
  readonly trouble?: Trouble | 'none';
  readonly rotate?: string;
  readonly remove?: string;
  readonly label?: Readonly<Record<string, string>>;
  readonly deleteStore?: boolean;
  readonly deleteTarget?: boolean;
  readonly deleteObject?: boolean;
  readonly stop?: boolean;
  readonly start?: boolean;
  readonly refreshTime?: string;
}

interface Situation extends BenchOptions {
  readonly rule: string;
  /** Releases in which it is so; both that were recorded, when absent. */
  readonly versions?: readonly string[];
  readonly steps: readonly {
    readonly do?: Action;
    readonly wait?: string;
    readonly expect: Readonly<Record<string, unknown>>;
  }[];
}

const RECORDED = ['v0.16.2', 'v2.9.0'];

const situations: readonly Situation[] = parse(
  readFileSync(join(__dirname, 'situations.yaml'), 'utf8'),
);

function act({ log, remote, controller }: Bench, action: Action): void {
  const { trouble, rotate, remove, label } = action;
  if (trouble) remote.trouble = trouble === 'none' ? undefined : trouble;
  if (rotate) remote.rotate(rotate);
  if (remove) remote.remove(remove);
  if (label) {
    log.modify(resources.externalsecrets, APP, old => ({
      ...old,
      metadata: { ...old.metadata, labels: label },
    }));
  }
  if (action.deleteStore) {
    log.delete(resources.clustersecretstores, { name: 'default' });
  }
  if (action.deleteTarget) log.delete(resources.secrets, APP);
  if (action.deleteObject) log.delete(resources.externalsecrets, APP);
  if (action.stop) controller.stop();
  const { refreshTime } = action;
  if (refreshTime) {
    log.patchStatus(resources.externalsecrets, APP, old => ({
      ...fieldsAt(old, 'status'),
      refreshTime,
    }));
  }
  if (action.start) controller.start();
}

function ago(bench: Bench, time: number | undefined): number | string {
  return time === undefined ? 'never' : bench.clock.now() - time;
}

function observe(bench: Bench, statusWrites: number): Record<string, unknown> {
  const object = bench.secret();
  const status = object?.status;
  const store = bench.store();
  const failures = bench
    .events('ExternalSecret')
    .filter(event => event.reason === 'UpdateFailed');
  const [heartbeat] = bench.events('ClusterSecretStore');
  return {
    gone: object === undefined,
    deleting: object?.metadata.deletionTimestamp !== undefined,
    ready: readyText(object, 'status') ?? 'none',
    reason: readyText(object, 'reason'),
    message: readyText(object, 'message'),
    refreshedAgo: ago(bench, timeAt(status, 'refreshTime')),
    refreshedIn: new Date(timeAt(status, 'refreshTime') ?? 0).getUTCFullYear(),
    transitionAgo: ago(
      bench,
      Date.parse(`${readyText(object, 'lastTransitionTime')}`),
    ),
    version: Number(`${textAt(status, 'syncedResourceVersion')}`.split('-')[0]),
    binding: textAt(status, 'binding', 'name') ?? 'none',
    target: bench.log.get(resources.secrets, APP) !== undefined,
    events: bench.events('ExternalSecret').map(event => event.reason),
    text: failures.at(-1)?.message,
    attempts: failures.reduce((sum, event) => sum + Number(event.count), 0),
    statusWrites,
    storeReady: readyText(store, 'status') ?? 'none',
    storeReason: readyText(store, 'reason'),
    storeMessage: readyText(store, 'message'),
    capabilities: textAt(store?.status, 'capabilities') ?? 'none',
    finalizers: object?.metadata.finalizers ?? [],
    frozen: at(bench.log.get(resources.secrets, APP), 'immutable') === true,
    storeEvent: heartbeat?.reason,
    storeEventCount: heartbeat?.count,
  };
}

function expected([field, value]: [string, unknown]): [string, unknown] {
  if (field === 'text') return [field, expect.stringContaining(String(value))];
  if (field.endsWith('Ago') && value !== 'never') {
    return [field, durationOf(String(value))];
  }
  return [field, value];
}

describe('the ExternalSecret controller', () => {
  it.each(
    situations.flatMap(item =>
      (item.versions ?? RECORDED).map(
        version => [item.rule, version, item] as const,
      ),
    ),
  )('%s (%s)', (_rule, version, situation) => {
    const bench = createBench({ ...situation, version });
    const first = bench.secret()?.status ? 1 : 0;
    let writes = first;
    bench.log.subscribe(event => {
      if (event.kind !== 'change') return;
      const { object, previous } = event.change;
      if (
        object.kind === 'ExternalSecret' &&
        object.status !== previous?.status
      ) {
        writes += 1;
      }
    });
    for (const step of situation.steps) {
      act(bench, step.do ?? {});
      bench.clock.advance(durationOf(step.wait ?? '0s'));
      expect(observe(bench, writes)).toMatchObject(
        Object.fromEntries(Object.entries(step.expect).map(expected)),
      );
    }
    bench.controller.close();
  });
});
