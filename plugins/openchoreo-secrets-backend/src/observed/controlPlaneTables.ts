import {
  formatRef,
  objectKey,
  parseComponent,
  parseComponentRelease,
  parseDeploymentPipeline,
  parseEnvironment,
  parsePlane,
  parseProject,
  parseReleaseBinding,
  parseRenderedRelease,
  parseResource,
  parseResourceReleaseBinding,
  parseSecretReference,
  parseWorkflowRun,
  parseWorkload,
  type KeptMeta,
  type Parsed,
  type PlaneKind,
  type PlaneObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ListWitness } from './clockBook';
import { keptBinding, keptRelease, seenSince } from './keptReleases';
import type { KindRules } from './kindPart';
import type { KindSink } from './kindSink';
import type { TableContext } from './clusterTables';
import { KindTable, type KindTableOptions } from './kindTable';
import { withPinnedCa } from './pinnedCa';
import { Revision } from './revision';
import type { ControlPlaneKinds, ControlPlaneSnapshot } from './snapshot';

type Tables = {
  readonly [K in keyof ControlPlaneKinds]: KindTable<ControlPlaneKinds[K]>;
};

type Kinds = ControlPlaneSnapshot['kinds'];

function planeKey({ kind, meta }: PlaneObject): string {
  return formatRef({ kind, namespace: meta.namespace, name: meta.name });
}

/** The kinds of plane, by the resource of which they are listed. */
const PLANE_KINDS: Readonly<Record<string, PlaneKind>> = {
  dataplanes: 'DataPlane',
  clusterdataplanes: 'ClusterDataPlane',
  workflowplanes: 'WorkflowPlane',
  clusterworkflowplanes: 'ClusterWorkflowPlane',
  observabilityplanes: 'ObservabilityPlane',
  clusterobservabilityplanes: 'ClusterObservabilityPlane',
  buildplanes: 'WorkflowPlane',
  clusterbuildplanes: 'ClusterWorkflowPlane',
};

/** One that cannot be read may not even say of which kind it is: the list that it is in does. */
const planeKeyOfRef: KindRules<PlaneObject>['keyOfRef'] = (ref, part) => {
  const kind = PLANE_KINDS[part];
  return kind ? formatRef({ ...ref, kind }) : objectKey(ref);
};

/** What the control plane's cluster says about applications, as it changes. */
export class ControlPlaneTables {
  private readonly revision: Revision;
  private readonly tables: Tables;
  private memo: { any: number; kinds: Kinds } | undefined;

  constructor(
    private readonly context: TableContext,
    /** Makes what is told of each plane that is seen, for each list of them. */
    planeWitness?: () => ListWitness,
  ) {
    this.revision = new Revision(context.revision);
    this.tables = {
      Plane: this.table('Plane', raw => withPinnedCa(parsePlane(raw), raw), {
        keyOf: planeKey,
        witnessOf: planeWitness,
        keyOfRef: planeKeyOfRef,
      }),
      Environment: this.table('Environment', parseEnvironment),
      DeploymentPipeline: this.table(
        'DeploymentPipeline',
        parseDeploymentPipeline,
      ),
      Project: this.table('Project', parseProject),
      Component: this.table('Component', parseComponent),
      Workload: this.table('Workload', parseWorkload),
      ComponentRelease: this.table('ComponentRelease', parseComponentRelease),
      ReleaseBinding: this.table('ReleaseBinding', parseReleaseBinding, {
        keep: (before, next) => keptBinding(before, next, context.now()),
      }),
      RenderedRelease: this.table('RenderedRelease', parseRenderedRelease, {
        keep: keptRelease,
      }),
      SecretReference: this.table('SecretReference', parseSecretReference, {
        keep: (before, next) => seenSince(before, next, context.now()),
      }),
      WorkflowRun: this.table('WorkflowRun', parseWorkflowRun),
      Resource: this.table('Resource', parseResource),
      ResourceReleaseBinding: this.table(
        'ResourceReleaseBinding',
        parseResourceReleaseBinding,
      ),
    };
  }

  /** The place for one list of a kind. */
  part(kind: keyof ControlPlaneKinds, name: string): KindSink {
    return this.tables[kind].part(name);
  }

  snapshot(): Kinds {
    const { any } = this.revision;
    if (this.memo?.any === any) return this.memo.kinds;
    const { tables } = this;
    const kinds: Kinds = {
      Plane: tables.Plane.snapshot(),
      Environment: tables.Environment.snapshot(),
      DeploymentPipeline: tables.DeploymentPipeline.snapshot(),
      Project: tables.Project.snapshot(),
      Component: tables.Component.snapshot(),
      Workload: tables.Workload.snapshot(),
      ComponentRelease: tables.ComponentRelease.snapshot(),
      ReleaseBinding: tables.ReleaseBinding.snapshot(),
      RenderedRelease: tables.RenderedRelease.snapshot(),
      SecretReference: tables.SecretReference.snapshot(),
      WorkflowRun: tables.WorkflowRun.snapshot(),
      Resource: tables.Resource.snapshot(),
      ResourceReleaseBinding: tables.ResourceReleaseBinding.snapshot(),
    };
    this.memo = { any, kinds };
    return kinds;
  }

  private table<T extends { readonly meta: KeptMeta }>(
    kind: string,
    parse: (raw: unknown) => Parsed<T>,
    rules: Partial<
      Pick<KindTableOptions<T>, 'keyOf' | 'keyOfRef' | 'keep' | 'witnessOf'>
    > = {},
  ): KindTable<T> {
    const { revision } = this;
    const keyOf = (object: T) => objectKey(object.meta);
    const own = { revision, kind, parse };
    return new KindTable({ ...this.context, keyOf, ...rules, ...own });
  }
}
