import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { newClusterLog } from '../apiserver/newClusterLog';
import { resources } from '../apiserver/resources';
import { ClusterLog, ManualClock } from '../log';
import { readyOf } from './condition';
import { EsoController } from './controller';
import { Fields, fieldsAt, textAt } from './fields';
import { RemoteStore } from './remoteStore';
import { storeRefAt } from './storeRef';
import { ProviderName, Trouble } from './trouble';

interface Situation {
  readonly situation: string;
  readonly releases?: readonly string[];
  readonly trouble?: Trouble;
  /** The situation of another object that was there first. */
  readonly after?: string;
  readonly then?: { readonly rotate?: string; readonly remove?: string };
}

const RELEASES = ['0.16.2', '2.9.0'];

const RECORDED = join(
  __dirname,
  '../../../../plugins/openchoreo-secrets-common/src/explain/__fixtures__/recorded',
);

const table: {
  readonly holds: Readonly<Record<string, readonly string[]>>;
  readonly situations: readonly Situation[];
} = parse(readFileSync(join(__dirname, 'recorded.yaml'), 'utf8'));

const clusters = new Map(
  RELEASES.map((release): [string, readonly unknown[]] => {
    const text = readFileSync(join(RECORDED, `eso-${release}.yaml`), 'utf8');
    return [release, parseAllDocuments(text).map(item => item.toJS())];
  }),
);

function ofKind(release: string, kind: string): readonly unknown[] {
  const all = clusters.get(release) ?? [];
  return all.filter(item => textAt(item, 'kind') === kind);
}

/** The recorded object of a situation, where it was seen in that release. */
function recorded(release: string, situation: string): unknown {
  const name = new RegExp(
    `^(lab-)?${situation}(-(development|production)-[0-9a-f]+)?$`,
  );
  return ofKind(release, 'ExternalSecret').find(item =>
    name.test(textAt(item, 'metadata', 'name') ?? ''),
  );
}

function keyOf(object: unknown) {
  const namespace = textAt(object, 'metadata', 'namespace');
  return { namespace, name: textAt(object, 'metadata', 'name') ?? '' };
}

const PROVIDERS: readonly ProviderName[] = ['vault', 'kubernetes'];

/** The store of a recorded object, as it was recorded, over what the table says it has. */
function createStore(
  log: ClusterLog,
  release: string,
  object: unknown,
  trouble: Trouble | undefined,
): Map<string, RemoteStore> {
  const wanted = storeRefAt(object, 'spec', 'secretStoreRef')?.name;
  const store = ofKind(release, 'ClusterSecretStore').find(
    item => textAt(item, 'metadata', 'name') === wanted,
  );
  if (!wanted || !store) return new Map();
  const spec = fieldsAt(store, 'spec');
  log.create(resources.clustersecretstores, {
    metadata: { name: wanted },
    spec,
  });
  const provider =
    PROVIDERS.find(name => name in fieldsAt(spec, 'provider')) ?? 'fake';
  const remote = new RemoteStore({ provider, holds: table.holds, trouble });
  return new Map([[`ClusterSecretStore/${wanted}`, remote]]);
}

/** What is compared: what of a status does not depend on when. */
function essence(object: unknown): Fields {
  const status = fieldsAt(object, 'status');
  const ready = readyOf(status);
  return {
    ready: textAt(ready, 'status'),
    reason: textAt(ready, 'reason'),
    message: textAt(ready, 'message'),
    binding: status.binding,
    everSynced: typeof status.refreshTime,
    synced: textAt(status, 'syncedResourceVersion')?.split('-')[0],
  };
}

const TOLD = ['UpdateFailed', 'MissingProviderSecret'];

/** What the operator says of an object where something is not as it should be. */
function words(events: readonly unknown[], object: unknown): readonly string[] {
  const { namespace, name } = keyOf(object);
  const said = events
    .filter(
      event =>
        textAt(event, 'involvedObject', 'name') === name &&
        textAt(event, 'involvedObject', 'namespace') === namespace &&
        TOLD.includes(textAt(event, 'reason') ?? ''),
    )
    .map(event =>
      [
        textAt(event, 'source', 'component'),
        textAt(event, 'type'),
        textAt(event, 'reason'),
        textAt(event, 'message'),
      ].join(' | '),
    );
  return [...new Set(said)];
}

function play(release: string, situation: Situation, object: unknown) {
  const clock = new ManualClock('2026-03-02T10:00:00Z');
  const log = newClusterLog({ clock, name: 'recorded' });
  const { namespace = '' } = keyOf(object);
  log.create(resources.namespaces, { metadata: { name: namespace } });
  const before = situation.after && recorded(release, situation.after);
  const providers = createStore(log, release, object, situation.trouble);
  const controller = new EsoController({
    log,
    version: `v${release}`,
    providers,
  });
  controller.start();
  for (const item of before ? [before, object] : [object]) {
    log.create(resources.externalsecrets, {
      metadata: keyOf(item),
      spec: fieldsAt(item, 'spec'),
    });
    clock.advance(1000);
  }
  const { rotate, remove } = situation.then ?? {};
  for (const remote of providers.values()) {
    if (rotate) remote.rotate(rotate);
    if (remove) remote.remove(remove);
  }
  clock.advance(60_000);
  const played = log.get(resources.externalsecrets, keyOf(object));
  controller.close();
  return { played, events: log.list(resources.events) };
}

const cases = table.situations.flatMap(item =>
  (item.releases ?? RELEASES).flatMap(release => {
    const object = recorded(release, item.situation);
    return object ? [[item.situation, release, item, object] as const] : [];
  }),
);

describe('the simulated operator does what was recorded', () => {
  it.each(cases)('of %s in %s', (_name, release, situation, object) => {
    const { played, events } = play(release, situation, object);
    expect(essence(played)).toEqual(essence(object));
    const said = words(events, object);
    expect(words(ofKind(release, 'Event'), object)).toEqual(
      expect.arrayContaining([...said]),
    );
  });

  it('every situation of the table was recorded', () => {
    const seen = new Set(cases.map(([name]) => name));
    expect(table.situations.map(item => item.situation)).toEqual([...seen]);
  });

  it.each(RELEASES)('the reporters of its Events are those of %s', release => {
    const reporters = ofKind(release, 'Event').map(event => [
      textAt(event, 'involvedObject', 'kind'),
      textAt(event, 'source', 'component'),
    ]);
    const [first] = cases.filter(([, version]) => version === release);
    const { events } = play(release, first[2], first[3]);
    expect(events).not.toHaveLength(0);
    for (const event of events) {
      expect(reporters).toContainEqual([
        textAt(event, 'involvedObject', 'kind'),
        textAt(event, 'source', 'component'),
      ]);
    }
  });
});
