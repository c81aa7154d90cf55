import {
  DEFAULT_THRESHOLDS,
  OPERATOR_REPORTERS,
  type KindObservation,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import { ClusterTables } from '../../observed/clusterTables';
import { Compactor } from '../../observed/compactor';
import { Revision } from '../../observed/revision';
import type { ClusterSnapshot, Snapshot } from '../../observed/snapshot';
import { ask, only } from '../__fixtures__/ask';
import { FAILED, NOW } from '../__fixtures__/objects';
import { secretsOf, shop } from '../__fixtures__/shop';
import { DARK, FRESH, PENDING, snapshotOf } from '../__fixtures__/world';
import { fleetOf } from '../fleet/fleet';
import { incidentsAnswer } from '../fleet/incidents';
import { planesAnswer } from '../fleet/planes';
import { matchingRows } from '../fleet/secrets';
import { storesAnswer } from '../fleet/stores';

/** Whoever holds this plane answers what he likes. */
const HOSTILE = 'staging-data';
const OTHERS = ['development', 'production'];

const honest = snapshotOf(
  shop(
    {},
    {
      // One is in order, one fails: the hostile plane may want either to look otherwise.
      'production-data': {
        secrets: secretsOf('production', { ready: FAILED }),
      },
    },
  ),
);

/** Names, uids and labels to copy: all that stands in the other planes, and some that do not. */
const copied = OTHERS.flatMap(name => [
  ...(honest.clusters.get(`${name}-data`)?.kinds.ExternalSecret.objects ?? []),
]).map(([, { meta }]) => meta);

const identity = fc.oneof(
  fc.constantFrom(...copied).map(({ name, namespace, uid }) => ({
    name,
    namespace,
    uid,
  })),
  fc.record({
    name: fc.constantFrom('db', 'default', 'external-secrets', '__proto__'),
    namespace: fc.constantFrom('shop', 'external-secrets', 'kube-system', ''),
    uid: fc.constantFrom('u', ''),
  }),
);

const word = fc.constantFrom(
  'acme',
  'shop',
  'orders-api',
  'production',
  'production-data',
  'DataPlane/acme/production-data',
  '\u202eevil',
);

const labels = fc.dictionary(
  fc.constantFrom(
    'openchoreo.dev/namespace',
    'openchoreo.dev/project',
    'openchoreo.dev/component',
    'openchoreo.dev/environment',
    'openchoreo.dev/rendered-release-uid',
    'openchoreo.dev/rendered-release-name',
    'app.kubernetes.io/name',
  ),
  word,
);

const time = fc.constantFrom(
  '2030-01-01T00:00:00Z',
  '1970-01-01T00:00:00Z',
  new Date(NOW).toISOString(),
  'never',
);

const metadata = fc
  .record({
    of: identity,
    labels,
    annotations: labels,
    creationTimestamp: time,
    ownerReferences: fc.array(
      fc.record({ kind: word, name: word, uid: fc.constantFrom('u', 'v') }),
      { maxLength: 1 },
    ),
  })
  .map(({ of, ...rest }) => ({ ...of, ...rest, resourceVersion: '7' }));

const object = fc.record({
  metadata,
  spec: fc.record({
    refreshInterval: fc.constantFrom('1h', 'abc', '0'),
    controller: word,
    secretStoreRef: fc.record({ name: word, kind: word }),
    target: fc.record({ name: fc.constantFrom(...copied.map(m => m.name)) }),
  }),
  status: fc.record({
    refreshTime: time,
    availableReplicas: fc.constantFrom(0, 1),
    conditions: fc.array(
      fc.record({
        type: fc.constant('Ready'),
        status: fc.constantFrom('True', 'False'),
        reason: word,
        message: word,
        lastTransitionTime: time,
      }),
      { maxLength: 1 },
    ),
  }),
});

const KINDS = [
  'ExternalSecret',
  'SecretStore',
  'ClusterSecretStore',
  'PushSecret',
  'ClusterExternalSecret',
  'Namespace',
  'Deployment',
  'Certificate',
] as const;

const event = fc
  .record({ metadata, about: identity, kind: word })
  .map(({ about, kind, ...rest }) => ({
    ...rest,
    involvedObject: { ...about, kind: 'ExternalSecret' },
    reason: 'UpdateFailed',
    message: 'secret is owned by another ExternalSecret: other',
    type: 'Warning',
    lastTimestamp: '2030-01-01T00:00:00Z',
    source: { component: OPERATOR_REPORTERS[0] },
  }));

const answers = fc.record({
  observation: fc.constantFrom<KindObservation>(FRESH, DARK, PENDING, {
    state: 'notServed',
    asOf: NOW,
  }),
  objects: fc.array(fc.tuple(fc.constantFrom(...KINDS), object), {
    maxLength: 8,
  }),
  events: fc.array(event, { maxLength: 4 }),
  junk: fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.anything()), {
    maxLength: 3,
  }),
  clusterId: fc.constantFrom('id-production-data', 'another'),
  dates: fc.array(fc.constantFrom(0, 4e12, -2e12, 36e5, -36e5), {
    maxLength: 6,
  }),
});

type Answers = Parameters<Parameters<(typeof answers)['map']>[0]>[0];

function clusterOf(given: Answers): ClusterSnapshot {
  const tables = new ClusterTables(HOSTILE, {
    compactor: new Compactor(),
    revision: new Revision(),
    now: () => NOW,
    reporters: new Set(OPERATOR_REPORTERS),
  });
  for (const ms of given.dates) tables.clock.claim(ms);
  for (const [kind, raw] of [...given.objects, ...given.junk]) {
    tables.part(kind, '').upsert(raw);
  }
  for (const kind of KINDS) tables.part(kind, '').observe(given.observation);
  const events = tables.events.sink('ExternalSecret');
  for (const raw of given.events) events.upsert(raw);
  tables.claims.set(`DataPlane/acme/${HOSTILE}`, given.clusterId, NOW);
  return tables.snapshot();
}

function withAnswers(given: Answers): Snapshot {
  const clusters = new Map(honest.clusters);
  clusters.set(HOSTILE, clusterOf(given));
  const prod = clusters.get('production-data');
  if (!prod) throw new Error('no production');
  const claims = new Map([
    ['DataPlane/acme/production-data', { uid: 'id-production-data' }],
  ]);
  clusters.set('production-data', { ...prod, claims });
  return { ...honest, clusters };
}

const unordered = (list: readonly object[]) =>
  list.map(each => JSON.stringify(each)).sort();

/** All that is told of the other planes, but that another claims the id of one. */
function toldOfOthers(snapshot: Snapshot) {
  const isOther = (planeId: string | undefined) =>
    planeId !== undefined && !planeId.includes(HOSTILE);
  const answer = ask(snapshot);
  const fleet = fleetOf({
    snapshot,
    now: NOW,
    thresholds: DEFAULT_THRESHOLDS,
  });
  return {
    // In what order the worst comes first is a matter of all planes.
    cells: Object.fromEntries(
      only(answer).rows.map(({ id, cells }) => [
        id,
        cells.filter(({ environment }) => OTHERS.includes(environment)),
      ]),
    ),
    environments: only(answer).environments.filter(({ name }) =>
      OTHERS.includes(name),
    ),
    seen: answer.planes.filter(({ id }) => isOther(id)),
    // Among all planes, which of two copies counts is part of that claim.
    rows: OTHERS.map(name =>
      unordered(
        matchingRows(fleet, {
          filters: { plane: [`DataPlane/acme/${name}-data`] },
          sort: 'severity',
          descending: true,
        }),
      ),
    ),
    planes: planesAnswer(fleet)
      .planes.filter(({ id }) => isOther(id))
      .map(({ identity: _, own: __, ...plane }) => plane),
    stores: unordered(
      storesAnswer(fleet).stores.filter(({ planeId }) => isOther(planeId)),
    ),
    // How many they count is a matter of all planes as well; what they are about is not.
    troubles: incidentsAnswer(fleet)
      .incidents.filter(({ cause }) => cause.class !== 'clusterIdShared')
      .filter(incident => !JSON.stringify(incident).includes(HOSTILE))
      .map(({ cause }) => cause),
  };
}

describe('what one plane answers', () => {
  it('changes nothing that is told of the secrets of another, but that it claims the same id', () => {
    const untouched = toldOfOthers(honest);
    expect(untouched.rows.flat().length).toBeGreaterThan(4);
    fc.assert(
      fc.property(answers, given => {
        const { troubles, ...told } = toldOfOthers(withAnswers(given));
        const { troubles: before, ...was } = untouched;
        expect(told).toEqual(was);
        for (const trouble of troubles) expect(before).toContainEqual(trouble);
      }),
      { numRuns: 150 },
    );
  });
});
