import type { ComponentRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { QueryContext } from '../context/context';
import type { PlaneView } from '../planes/planeViews';
import { claimsOf, type Claim } from './claimBook';
import { clusterExternalSecretRow } from './clusterExternalSecretRows';
import { rowsOfComponent } from './componentRows';
import type { Fleet } from './fleet';
import type { PlatformRow } from './platformRow';
import { pushRow } from './pushRows';
import { rowsOfResource } from './resourceRows';
import { buildsIn, strayRow } from './strayRows';
import type { WorkflowRuns } from './buildClaims';

/** What units are judged by; what is read of it is noted. */
export interface UnitInput {
  readonly context: QueryContext;
  readonly views: Fleet['views'];
  readonly controlPlane: string;
  /** The planes of each cluster, by its key. */
  readonly planes: ReadonlyMap<string, readonly PlaneView[]>;
  readonly runs: WorkflowRuns;
  /** Notes that all in a cluster is read. */
  readonly readCluster: (key: string) => void;
}

/** What is known of a unit. */
interface UnitRows {
  readonly rows: readonly PlatformRow[];
  readonly troubles: readonly PlatformRow[];
  readonly claims: readonly Claim[];
}

const NONE: readonly never[] = [];

/** Nothing is known yet. */
const NOTHING: UnitRows = { rows: NONE, troubles: NONE, claims: NONE };

/** Something that is judged as a whole, and judged anew as a whole. */
export abstract class FleetUnit {
  known = NOTHING;
  /** When it may be otherwise with nothing but time. */
  until: number | undefined;
  /** It is there no more, whatever it has read. */
  isGone = false;

  abstract judge(input: UnitInput): UnitRows;
}

/** A component, in all its environments. */
export class ComponentUnit extends FleetUnit {
  constructor(private readonly component: ComponentRef) {
    super();
  }

  judge({ views, controlPlane, context }: UnitInput): UnitRows {
    const { component } = this;
    const found = rowsOfComponent(component, views, controlPlane, context);
    const { rows, troubles, objects } = found;
    return { rows, troubles, claims: claimsOf(objects) };
  }
}

/** A managed resource, in all its environments. */
export class ResourceUnit extends FleetUnit {
  constructor(private readonly resource: ComponentRef) {
    super();
  }

  judge({ views, controlPlane, context }: UnitInput): UnitRows {
    const { resource } = this;
    const found = rowsOfResource(resource, views, controlPlane, context);
    const { rows, objects } = found;
    return { rows, troubles: NONE, claims: claimsOf(objects) };
  }
}

/** The kinds whose objects have rows of their own. */
export const OBJECT_KINDS = [
  'ExternalSecret',
  'PushSecret',
  'ClusterExternalSecret',
] as const;

export type ObjectKind = (typeof OBJECT_KINDS)[number];

/** An object that no component owns. */
export class ObjectUnit extends FleetUnit {
  constructor(
    private readonly cluster: string,
    private readonly kind: ObjectKind,
    private readonly key: string,
  ) {
    super();
  }

  judge(input: UnitInput): UnitRows {
    input.readCluster(this.cluster);
    const row = this.rowOf(input);
    return { rows: row ? [row] : NONE, troubles: NONE, claims: NONE };
  }

  private rowOf(input: UnitInput): PlatformRow | undefined {
    const { key, kind } = this;
    const { context, runs } = input;
    const planes = input.planes.get(this.cluster) ?? [];
    const kinds = planes.at(0)?.observation.cluster?.kinds;
    if (kind === 'ExternalSecret') {
      const { objects, malformed } = kinds?.ExternalSecret ?? {};
      const meta = objects?.get(key)?.meta ?? malformed?.get(key);
      return meta && strayRow(planes, meta, buildsIn(planes, runs), context);
    }
    if (kind === 'PushSecret') {
      const object = kinds?.PushSecret.objects.get(key);
      return object && pushRow(planes, object, context);
    }
    const object = kinds?.ClusterExternalSecret.objects.get(key);
    return object && clusterExternalSecretRow(planes, object, context);
  }
}
