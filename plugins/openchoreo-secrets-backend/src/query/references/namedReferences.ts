import {
  componentKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Fleet } from '../fleet/fleet';
import type { PlatformRow } from '../fleet/platformRow';

/** A component that names a SecretReference, with its secrets that are taken from it. */
export interface Naming {
  readonly component: ComponentRef;
  /** Its current workload asks for it. */
  readonly byWorkload: boolean;
  /** None where only the workload names it, and nothing is deployed. */
  readonly rows: readonly PlatformRow[];
}

/** Everything that is known to hang on one SecretReference, by `namespace/name`. */
export interface NamedReference {
  readonly namings: readonly Naming[];
  /** PushSecrets that the Secret API wrote for it. */
  readonly pushes: readonly PlatformRow[];
}

/** Where the Secret API writes for a namespace of the control plane: today, and for git and builds before. */
const WRITTEN_FOR = /^(?:openchoreo-kv|workflows|openchoreo-ci)-(.+)$/;

/** The namespace of the control plane that a PushSecret of the Secret API was written for. */
function writtenFor({ object }: PlatformRow): string | undefined {
  return object?.kind === 'PushSecret'
    ? WRITTEN_FOR.exec(object.namespace ?? '')?.[1]
    : undefined;
}

interface Gathering {
  readonly namings: Map<
    string,
    { component: ComponentRef; byWorkload: boolean; rows: PlatformRow[] }
  >;
  readonly pushes: PlatformRow[];
}

class Gatherer {
  private readonly found = new Map<string, Gathering>();

  of(namespace: string, name: string): Gathering {
    const key = `${namespace}/${name}`;
    const known = this.found.get(key);
    if (known) return known;
    const fresh: Gathering = { namings: new Map(), pushes: [] };
    this.found.set(key, fresh);
    return fresh;
  }

  naming(component: ComponentRef, name: string) {
    const { namings } = this.of(component.namespace, name);
    const key = componentKey(component);
    const known = namings.get(key);
    if (known) return known;
    const fresh = { component, byWorkload: false, rows: [] };
    namings.set(key, fresh);
    return fresh;
  }

  all(): ReadonlyMap<string, NamedReference> {
    return new Map(
      [...this.found].map(([key, { namings, pushes }]) => [
        key,
        { namings: [...namings.values()], pushes },
      ]),
    );
  }
}

/** Who names which SecretReference: what is deployed, what workloads ask for now, and what the Secret API pushed. */
export function namedReferences({
  rows,
  context,
}: Fleet): ReadonlyMap<string, NamedReference> {
  const gatherer = new Gatherer();
  for (const row of rows) {
    const { component, reference } = row;
    if (component && reference && row.owner === 'component') {
      gatherer.naming(component, reference).rows.push(row);
    }
    const namespace = writtenFor(row);
    if (namespace && row.object) {
      gatherer.of(namespace, row.object.name).pushes.push(row);
    }
  }
  const { Workload } = context.snapshot.controlPlane.kinds;
  for (const {
    meta,
    project,
    component: name,
    keys,
  } of Workload.objects.values()) {
    const { namespace } = meta;
    if (!namespace) continue;
    for (const { secret } of keys) {
      if (!secret) continue;
      const component = { namespace, project, name };
      gatherer.naming(component, secret.reference).byWorkload = true;
    }
  }
  return gatherer.all();
}
