import {
  DEFAULT_THRESHOLDS,
  OPERATOR_REPORTERS,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import { fleetOf } from '../src/query/fleet/fleet';
import { incidentsAnswer } from '../src/query/incidents/incidents';
import { planesAnswer } from '../src/query/fleet/planes';
import { secretRowDto } from '../src/query/fleet/platformRow';
import { storesAnswer } from '../src/query/fleet/stores';
import {
  CONTROL_PLANE,
  ObservedObjects,
} from '../src/observed/observedObjects';
import { mutated } from './mutated';
import { targetOf } from './target';

const NOW = Date.parse('2026-01-01T12:00:00Z');

const metadata = {
  name: 'db',
  namespace: 'shop',
  uid: 'u-1',
  generation: 2,
  creationTimestamp: '2026-01-01T00:00:00Z',
  labels: { 'openchoreo.dev/component': 'orders' },
  annotations: {},
  ownerReferences: [{ kind: 'RenderedRelease', name: 'r', uid: 'u-2' }],
};

const conditions = [
  {
    type: 'Ready',
    status: 'False',
    reason: 'SecretSyncedError',
    message: 'could not get secret data from provider',
    lastTransitionTime: '2026-01-01T00:00:00Z',
  },
];

const OBJECT = {
  metadata,
  spec: {
    refreshInterval: '1h',
    secretStoreRef: { name: 'default', kind: 'ClusterSecretStore' },
    target: { name: 'db', creationPolicy: 'Owner', template: { data: {} } },
    data: [
      { secretKey: 'a', remoteRef: { key: 'k', property: 'p' } },
      { secretKey: 'b', sourceRef: { generatorRef: { kind: 'Fake' } } },
    ],
    dataFrom: [{ extract: { key: 'k' } }, { find: { name: { regexp: '.' } } }],
    syncWindows: { kind: 'deny', windows: [{ schedule: '0 * * * *' }] },
    provider: { vault: { server: 'https://vault' } },
    conditions: [{ namespaces: ['shop'], namespaceRegexes: ['a+'] }],
    controller: 'c',
    replicas: 1,
    selector: { secret: { name: 'db' } },
    template: { spec: { containers: [{ name: 'c', image: 'eso:v2.9.0' }] } },
    clusterAgent: { clientCA: { value: '-----BEGIN CERTIFICATE-----' } },
    secretStoreRefs: [{ name: 'default' }],
    environment: 'production',
    owner: { projectName: 'shop', componentName: 'orders' },
    resources: [{ id: 'r', object: { kind: 'Deployment', metadata } }],
  },
  status: {
    refreshTime: '2026-01-01T11:00:00Z',
    syncedResourceVersion: '2-a',
    binding: { name: 'db' },
    availableReplicas: 1,
    conditions,
    agentConnection: { connected: true, lastHeartbeatTime: '2026-01-01' },
    resources: [{ kind: 'ExternalSecret', name: 'db', namespace: 'shop' }],
  },
};

const EVENT = {
  metadata: { ...metadata, resourceVersion: '7' },
  involvedObject: { kind: 'ExternalSecret', ...metadata },
  reason: 'UpdateFailed',
  message: 'error processing spec.data[0] (key: k), err: Secret not found',
  type: 'Warning',
  lastTimestamp: '2026-01-01T11:00:00Z',
  count: 3,
  source: { component: OPERATOR_REPORTERS[0] },
};

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

const APPLICATIONS = [
  'Plane',
  'Environment',
  'DeploymentPipeline',
  'Project',
  'Component',
  'Workload',
  'ComponentRelease',
  'ReleaseBinding',
  'RenderedRelease',
  'SecretReference',
  'WorkflowRun',
  'Resource',
  'ResourceReleaseBinding',
] as const;

const answers = fc.record({
  objects: fc.array(fc.tuple(fc.constantFrom(...KINDS), mutated(OBJECT)), {
    maxLength: 6,
  }),
  applications: fc.array(
    fc.tuple(fc.constantFrom(...APPLICATIONS), mutated(OBJECT)),
    { maxLength: 6 },
  ),
  events: fc.array(mutated(EVENT), { maxLength: 3 }),
  dates: fc.array(fc.double(), { maxLength: 5 }),
});

type Answers = Parameters<Parameters<(typeof answers)['map']>[0]>[0];

const SEEN = { state: 'observed', asOf: NOW, mode: 'watch' } as const;

/** Takes what clusters answer, and answers everything from it. */
function take({ objects, applications, events, dates }: Answers): void {
  const observed = new ObservedObjects(() => NOW);
  const tables = observed.addPlane(CONTROL_PLANE);
  for (const ms of dates) tables.clock.claim(ms);
  for (const kind of KINDS) tables.part(kind, '').observe(SEEN);
  for (const kind of APPLICATIONS) {
    observed.controlPlane.part(kind, '').observe(SEEN);
  }
  for (const [kind, raw] of objects) {
    tables.part(kind, '').upsert(raw);
    const stage = tables.part(kind, 'listed').beginList();
    stage.add(raw);
    stage.commit();
  }
  for (const [kind, raw] of applications) {
    observed.controlPlane.part(kind, '').upsert(raw);
  }
  for (const raw of events) tables.events.sink('ExternalSecret').upsert(raw);
  const fleet = fleetOf({
    snapshot: observed.snapshot(),
    now: NOW,
    thresholds: DEFAULT_THRESHOLDS,
  });
  JSON.stringify([
    planesAnswer(fleet),
    incidentsAnswer(fleet),
    storesAnswer(fleet),
    fleet.rows.map(secretRowDto),
  ]);
}

/** Whatever a cluster answers is taken, or becomes an unknown. */
export const clusterAnswers = targetOf(
  'answers',
  50,
  fc.property(answers, take),
);
