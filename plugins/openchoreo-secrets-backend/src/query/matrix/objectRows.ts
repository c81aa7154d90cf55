import type { ListedSecret } from '../../ownership/listedSecrets';
import type { Cell } from './cell';
import type { RowHead } from './keyRows';
import { judgedThere } from './notCreated';
import type { ActiveEnvironment } from './environmentContext';
import { lastKnownOf, seenAs } from '../objects/objectViews';
import { locateStore, storeId } from '../stores/storeViews';

const HASH = /-[0-9a-f]{8}$/;

/** The name without what differs from one environment and rendering to the next. */
export function stableName(
  name: string,
  component: string,
  environment: string,
): string {
  const bare = name.replace(HASH, '');
  const prefix = `${component}-${environment}`;
  if (bare === prefix) return component;
  return bare.startsWith(`${prefix}-`)
    ? `${component}${bare.slice(prefix.length)}`
    : bare;
}

/** Listed objects that deliver no workload key, by the id of their row. */
export type OtherObjects = ReadonlyMap<string, ListedSecret>;

/** Names the rows of an environment's other objects. */
export function otherObjects(
  environment: ActiveEnvironment,
  component: string,
  others: readonly ListedSecret[],
): OtherObjects {
  const rows = new Map<string, ListedSecret>();
  for (const listed of others) {
    const stable = stableName(
      listed.name,
      component,
      environment.environment.name,
    );
    const id = `ExternalSecret:${stable}`;
    rows.set(rows.has(id) ? `ExternalSecret:${listed.name}` : id, listed);
  }
  return rows;
}

/** Names the rows of a managed resource as its template does: that stays the same in each environment. */
export function objectsById(others: readonly ListedSecret[]): OtherObjects {
  const rows = new Map<string, ListedSecret>();
  for (const listed of others) {
    const id = `ExternalSecret:${listed.id || listed.name}`;
    rows.set(rows.has(id) ? `ExternalSecret:${listed.name}` : id, listed);
  }
  return rows;
}

/** One row for each of the other objects, over all environments. */
export function objectRows(
  environments: Iterable<OtherObjects>,
): readonly RowHead[] {
  const ids = new Set([...environments].flatMap(rows => [...rows.keys()]));
  return [...ids].map(id => ({
    id,
    from: 'object',
    label: id.slice(id.indexOf(':') + 1),
  }));
}

/** The cell of an object that delivers no workload key. */
export function objectCell(
  environment: ActiveEnvironment,
  listed: ListedSecret,
): Cell | undefined {
  const view = environment.objectOf(listed);
  if (!view) return undefined;
  const ref = view.object?.storeRef;
  const judged = judgedThere(environment, view.judged);
  const { health, delivered } = seenAs(judged, view.use);
  return {
    environment: environment.environment.name,
    health,
    delivered,
    lastKnown: lastKnownOf(view),
    objectId: view.id,
    storeId:
      ref && storeId(view.plane.id, locateStore(ref, view.listed.namespace)),
  };
}
