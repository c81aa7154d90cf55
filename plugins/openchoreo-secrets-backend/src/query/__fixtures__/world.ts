import {
  formatRef,
  type CertificateObject,
  type ClusterExternalSecretObject,
  type ComponentReleaseObject,
  type ControllerDeploymentObject,
  type DeploymentPipelineObject,
  type EnvironmentObject,
  type ExternalSecretObject,
  type KeptEvents,
  type KeptMeta,
  type KindObservation,
  type PlaneObject,
  type PlaneRef,
  type PushSecretObject,
  type ReleaseBindingObject,
  type RenderedReleaseObject,
  type ResourceObject,
  type ResourceReleaseBindingObject,
  type SecretReferenceObject,
  type SecretStoreObject,
  type WorkflowRunObject,
  type WorkloadObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { CONTROL_PLANE_KINDS } from '../../kinds/controlPlaneKinds';
import { PLANE_KINDS } from '../../kinds/planeKinds';
import type {
  ClusterClaim,
  ClusterSnapshot,
  KindSnapshot,
  MalformedObject,
  PlaneAccess,
  SecretPresence,
  ServedApis,
  SyncedKeys,
  Snapshot,
} from '../../observed/snapshot';
import { emptyKinds } from './emptyKinds';
import {
  byKey,
  COMPONENT,
  meta,
  NAMESPACE,
  NOW,
  planeNamespace,
  PROJECT,
  store,
} from './objects';

export const FRESH: KindObservation = {
  state: 'observed',
  asOf: NOW - 2_000,
  mode: 'watch',
};

/** Not heard from for six minutes. */
export const DARK: KindObservation = {
  state: 'failed',
  since: NOW - 360_000,
  asOf: NOW - 360_000,
  failure: { class: 'timeout' },
};

export const PENDING: KindObservation = {
  state: 'pending',
  since: NOW - 5_000,
};

/** One cluster of a world. */
export interface ClusterFixture {
  readonly observation?: KindObservation;
  readonly secrets?: readonly ExternalSecretObject[];
  readonly stores?: readonly SecretStoreObject[];
  readonly pushes?: readonly PushSecretObject[];
  readonly clusterSecrets?: readonly ClusterExternalSecretObject[];
  readonly events?: Readonly<Record<string, KeptEvents>>;
  readonly malformed?: readonly MalformedObject[];
  readonly clockOffsetMs?: number;
  readonly eventsObserved?: KindObservation;
  readonly secretStore?: string;
  readonly access?: PlaneAccess;
  readonly certificates?: readonly CertificateObject[];
  readonly secretPresence?: Readonly<Record<string, SecretPresence>>;
  /** By `namespace/name`. */
  readonly syncedKeys?: Readonly<Record<string, SyncedKeys>>;
  readonly served?: ServedApis;
  /** What stands beside its operator's controller. */
  readonly operatorParts?: readonly ControllerDeploymentObject[];
  /** Of Certificates alone. */
  readonly certificatesObserved?: KindObservation;
  readonly malformedCertificates?: readonly MalformedObject[];
  /** Namespaces besides those of its secrets. */
  readonly namespaces?: readonly string[];
  /** What it answers to which cluster it is, by plane. */
  readonly claims?: Readonly<Record<string, ClusterClaim>>;
  /** A data plane of the cluster's name, unless said. */
  readonly ref?: PlaneRef;
}

/** A world: one project with one component, and clusters that are called as their planes. */
export interface WorldFixture {
  readonly controlPlane?: KindObservation;
  readonly pipeline?: DeploymentPipelineObject;
  readonly environments?: readonly EnvironmentObject[];
  readonly bindings?: readonly ReleaseBindingObject[];
  readonly releases?: readonly ComponentReleaseObject[];
  readonly rendered?: readonly RenderedReleaseObject[];
  readonly workloads?: readonly WorkloadObject[];
  readonly references?: readonly SecretReferenceObject[];
  readonly runs?: readonly WorkflowRunObject[];
  readonly resources?: readonly ResourceObject[];
  readonly resourceBindings?: readonly ResourceReleaseBindingObject[];
  readonly clusters?: Readonly<Record<string, ClusterFixture>>;
  readonly planes?: readonly PlaneObject[];
  readonly malformed?: readonly MalformedObject[];
}

function kindOf<T extends { readonly meta: KeptMeta }>(
  objects: readonly T[],
  observation: KindObservation = FRESH,
  malformed: readonly MalformedObject[] = [],
): KindSnapshot<T> {
  return {
    observation,
    objects: byKey(objects),
    malformed: new Map(
      malformed.map(each => [`${each.namespace}/${each.name}`, each]),
    ),
  };
}

function namespaces(
  secrets: readonly ExternalSecretObject[],
  more: readonly string[] = [],
) {
  const used = secrets.flatMap(({ meta: of }) => of.namespace ?? []);
  const names = new Set([...used, ...more]);
  return [...names].map(name => ({
    kind: 'Namespace' as const,
    meta: meta(name),
    allLabels: {},
  }));
}

function clusterOf(key: string, fixture: ClusterFixture): ClusterSnapshot {
  const { secrets = [], observation, malformed } = fixture;
  const stores = fixture.stores ?? [store('default')];
  const deployment = {
    kind: 'Deployment' as const,
    meta: meta('external-secrets', { namespace: 'external-secrets' }),
    desiredReplicas: 1,
    availableReplicas: 1,
    version: 'v2.0.1',
  };
  // Where its kinds are not served, the operator is not there either.
  const controllers = observation?.state === 'notServed' ? [] : [deployment];
  return {
    key,
    claims: fixture.claims && new Map(Object.entries(fixture.claims)),
    clockOffsetMs: fixture.clockOffsetMs ?? 0,
    events: new Map(Object.entries(fixture.events ?? {})),
    eventsObserved: new Map([
      ['ExternalSecret', fixture.eventsObserved ?? FRESH],
    ]),
    secretPresence: new Map(Object.entries(fixture.secretPresence ?? {})),
    syncedKeys: new Map(Object.entries(fixture.syncedKeys ?? {})),
    served: fixture.served,
    kinds: {
      ...emptyKinds(PLANE_KINDS, observation ?? FRESH),
      ExternalSecret: kindOf(secrets, observation, malformed),
      SecretStore: kindOf(
        stores.filter(({ kind }) => kind === 'SecretStore'),
        observation,
      ),
      ClusterSecretStore: kindOf(
        stores.filter(({ kind }) => kind === 'ClusterSecretStore'),
        observation,
      ),
      PushSecret: kindOf(fixture.pushes ?? [], observation),
      ClusterExternalSecret: kindOf(fixture.clusterSecrets ?? [], observation),
      Namespace: kindOf(namespaces(secrets, fixture.namespaces), observation),
      Deployment: kindOf(
        [...controllers, ...(fixture.operatorParts ?? [])],
        observation,
      ),
      Certificate: kindOf(
        fixture.certificates ?? [],
        fixture.certificatesObserved ?? observation,
        fixture.malformedCertificates,
      ),
    },
  };
}

/** No two are of one content, whatever they hold. */
let revision = 0;

/** Makes a snapshot of a world. */
export function snapshotOf(world: WorldFixture): Snapshot {
  const { controlPlane: seen, clusters = {} } = world;
  const names = Object.keys(clusters);
  const malformed = (kind: string) =>
    world.malformed?.filter(each => each.kind === kind);
  const project = {
    pipeline: 'default',
    meta: meta(PROJECT, { namespace: NAMESPACE }),
  };
  const component = {
    project: PROJECT,
    meta: meta(COMPONENT, { namespace: NAMESPACE }),
  };
  const planes = new Map(
    (world.planes ?? []).map(plane => [
      formatRef({
        kind: plane.kind,
        namespace: NAMESPACE,
        name: plane.meta.name,
      }),
      plane,
    ]),
  );
  revision += 1;
  return {
    revision,
    planes: names.map(name => ({
      ref: clusters[name].ref ?? {
        kind: 'DataPlane',
        namespace: NAMESPACE,
        name,
      },
      planeId: name,
      secretStore: clusters[name].secretStore ?? 'default',
      access: clusters[name].access ?? { state: 'reached', cluster: name },
    })),
    clusters: new Map(
      names.map(name => [name, clusterOf(name, clusters[name])]),
    ),
    controlPlane: {
      cluster: 'control',
      kinds: {
        ...emptyKinds(CONTROL_PLANE_KINDS, seen ?? FRESH),
        Plane: { ...kindOf<PlaneObject>([], seen), objects: planes },
        Environment: kindOf(
          world.environments ?? [],
          seen,
          malformed('Environment'),
        ),
        DeploymentPipeline: kindOf(
          world.pipeline ? [world.pipeline] : [],
          seen,
        ),
        Project: kindOf([{ kind: 'Project', ...project }], seen),
        Component: kindOf([{ kind: 'Component', ...component }], seen),
        Workload: kindOf(world.workloads ?? [], seen),
        ComponentRelease: kindOf(
          world.releases ?? [],
          seen,
          malformed('ComponentRelease'),
        ),
        ReleaseBinding: kindOf(
          world.bindings ?? [],
          seen,
          malformed('ReleaseBinding'),
        ),
        RenderedRelease: kindOf(
          world.rendered ?? [],
          seen,
          malformed('RenderedRelease'),
        ),
        SecretReference: kindOf(
          world.references ?? [],
          seen,
          malformed('SecretReference'),
        ),
        WorkflowRun: kindOf(world.runs ?? [], seen),
        Resource: kindOf(world.resources ?? [], seen),
        ResourceReleaseBinding: kindOf(world.resourceBindings ?? [], seen),
      },
    },
  };
}

/** The object an event is kept for. */
export function eventKey(environment: string, name: string): string {
  return `ExternalSecret/${planeNamespace(environment)}/${name}`;
}
