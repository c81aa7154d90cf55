import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedObject, WorldSpec } from '@internal/plane-simulator';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod/v3';

/** What OpenChoreo had, and what lay in the clusters beside the objects of External Secrets Operator. */
const OWN = join(__dirname, '../__fixtures__/recorded');
const COMMON = join(__dirname, '../../../openchoreo-secrets-common');
/** The objects of External Secrets Operator, which the rules alone are held against too. */
const OPERATORS = join(COMMON, 'src/explain/__fixtures__/recorded');

/** When the clusters were recorded. */
export const RECORDED_AT = Date.parse('2026-11-29T03:03:40Z');

const objectSchema: z.ZodType<RecordedObject, z.ZodTypeDef, unknown> = z
  .object({
    apiVersion: z.string(),
    kind: z.string(),
    metadata: z.object({ name: z.string() }).passthrough(),
  })
  .passthrough();

function objectsIn(folder: string, file: string): readonly RecordedObject[] {
  const text = readFileSync(join(folder, file), 'utf8');
  return parseAllDocuments(text).map(document =>
    objectSchema.parse(document.toJS()),
  );
}

/** Which Secrets were in a cluster, with the names of their keys. */
export type Truth = Readonly<Record<string, readonly string[]>>;

function truthIn(folder: string, file: string): Truth {
  const text = readFileSync(join(folder, `${file}.secrets.yaml`), 'utf8');
  return z.record(z.array(z.string())).parse(parse(text));
}

/** Which Secrets were in each data plane. */
export const TRUTH: Readonly<Record<string, Truth>> = {
  dp1: truthIn(OPERATORS, 'eso-2.9.0'),
  dp2: truthIn(OPERATORS, 'eso-0.16.2'),
};

const CONTROL_PLANE = [
  'control-plane.yaml',
  'platform.yaml',
  'components.yaml',
  'bindings.yaml',
  'releases.yaml',
  'resources.yaml',
].flatMap(file => objectsIn(OWN, file));

/** The workloads beside the operator's objects are for the rules; here they stand in the releases. */
const isOfOperator = ({ apiVersion, kind }: RecordedObject) =>
  kind === 'Event' || apiVersion.startsWith('external-secrets.io/');

function planeCluster(name: string, release: string, file = `eso-${release}`) {
  return {
    name,
    esoVersion: `v${release}`,
    certManager: true,
    secrets: Object.keys(truthIn(OPERATORS, `eso-${release}`)),
    recorded: [
      ...objectsIn(OWN, `eso-${release}.cluster.yaml`),
      ...objectsIn(OPERATORS, `${file}.yaml`).filter(isOfOperator),
    ],
  };
}

const controlCluster = (recorded: readonly RecordedObject[]) => ({
  name: 'cp',
  esoVersion: 'v2.9.0',
  certManager: true,
  secrets: Object.keys(truthIn(OWN, 'control-plane')),
  recorded,
});

/** All that was recorded: a control plane, and data planes with the newest and with an old operator. */
export const recordedWorld: WorldSpec = {
  name: 'recorded',
  clusters: [
    controlCluster(CONTROL_PLANE),
    planeCluster('dp1', '2.9.0'),
    planeCluster('dp2', '0.16.2'),
  ],
  controlPlane: 'cp',
  access: {
    'ClusterDataPlane/default': { cluster: 'dp1' },
    'ClusterWorkflowPlane/default': { cluster: 'dp1' },
    'ClusterObservabilityPlane/default': { cluster: 'dp1' },
    'ClusterDataPlane/eu': { cluster: 'dp2' },
    'ClusterDataPlane/nostore': { cluster: 'dp2' },
  },
  namespaces: [],
  checklist: {
    lookUp: [
      { plane: 'ClusterDataPlane/eu', namespaces: ['openchoreo-data-plane'] },
      {
        plane: 'ControlPlane/default',
        namespaces: ['openchoreo-control-plane'],
      },
    ],
  },
};

const PLANE = 'ClusterDataPlane/default';

/** What is deployed or built. */
const APPLICATIONS = [
  'Component',
  'ComponentRelease',
  'ReleaseBinding',
  'RenderedRelease',
  'Resource',
  'ResourceReleaseBinding',
  'WorkflowRun',
  'Workload',
];

/** The components whose secrets were recorded again, with what there is of them in development. */
const RECORDED_AGAIN =
  /^(greeter-service|lab-healthy)(-development|-[0-9a-f]+)?$/;

/** What there is of the rest of the installation. */
const ELSEWHERE = /Plane$|^Environment$/;

function isInOutage({ kind, metadata: { name = '' } }: RecordedObject) {
  if (ELSEWHERE.test(kind)) {
    return `${kind}/${name}` === PLANE || name === 'development';
  }
  return !APPLICATIONS.includes(kind) || RECORDED_AGAIN.test(name);
}

/** A data plane whose store failed 40 s before, with two secrets that take from it. */
export function outageWorld(outage: string): WorldSpec {
  return {
    name: `outage-${outage}`,
    clusters: [
      controlCluster(CONTROL_PLANE.filter(isInOutage)),
      planeCluster('dp1', '2.9.0', `outages/${outage}`),
    ],
    controlPlane: 'cp',
    access: { [PLANE]: { cluster: 'dp1' } },
    namespaces: [],
  };
}
