import {
  compareSeverity,
  componentKey,
  worstSeverity,
  type AlsoUsedByDto,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Sees } from '../../access/visibility';
import { groupBy } from '../../ownership/groupBy';
import { drawnOn } from './drawnOn';
import type { Fleet } from './fleet';
import { placeOf } from './incidentReason';
import type { PlatformRow } from './platformRow';
import { inPromotionOrder } from './promotionOrder';

type By = AlsoUsedByDto['alsoUsedBy'][number]['by'];

/** A row of another component that hangs on the same thing. */
interface Tied {
  readonly row: PlatformRow;
  readonly component: ComponentRef;
  readonly by: By;
}

/** One key of a component in one environment, as the fleet has it; its rows are in the order of their ids. */
export function fleetRow(
  fleet: Fleet,
  component: ComponentRef,
  environment: string,
  row: string,
): PlatformRow | undefined {
  const id = `${componentKey(component)}/${environment}/${row}`;
  const { rows } = fleet;
  let from = 0;
  for (let to = rows.length; from < to;) {
    const middle = Math.floor((from + to) / 2);
    if (rows[middle].id < id) from = middle + 1;
    else to = middle;
  }
  const found = rows.at(from);
  return found?.id === id ? found : undefined;
}

/** The same store under whatever plane of its cluster it is seen. */
function storeOf(fleet: Fleet, { planeId, storeIds }: PlatformRow) {
  const [id] = storeIds;
  return planeId && id
    ? `${placeOf(fleet, planeId)} ${id.slice(planeId.length)}`
    : undefined;
}

/** Everything of other components that takes from the same SecretReference or the same remote key, whoever may see it. */
export function tiedTo(fleet: Fleet, to: PlatformRow): readonly Tied[] {
  const { component: own } = to;
  if (!own) return [];
  const [remoteKey] = to.remoteKeys;
  const store = storeOf(fleet, to);
  return fleet.rows.flatMap((row): Tied[] => {
    const { component } = row;
    if (!component || row.owner !== 'component') return [];
    if (componentKey(component) === componentKey(own)) return [];
    const reference =
      to.reference !== undefined &&
      row.reference === to.reference &&
      component.namespace === own.namespace;
    if (reference) return [{ row, component, by: 'reference' }];
    const remote =
      remoteKey !== undefined &&
      row.remoteKeys.includes(remoteKey) &&
      store !== undefined &&
      storeOf(fleet, row) === store;
    return remote ? [{ row, component, by: 'remoteKey' }] : [];
  });
}

/** Who else depends on a key, of those that the caller may see. */
export function alsoUsedBy(
  fleet: Fleet,
  tied: readonly Tied[],
  sees: Sees,
): AlsoUsedByDto {
  const seen = tied.filter(({ component, row }) =>
    sees({ component }, row.environment),
  );
  const groups = groupBy(seen, ({ component }) => componentKey(component));
  return {
    alsoUsedBy: [...groups.entries()]
      .map(([key, of]) => ({
        key,
        component: { ...of[0].component },
        environments: inPromotionOrder(
          of.flatMap(({ row }) => row.environment ?? []),
          of[0].component,
          fleet,
        ),
        by: of.some(({ by }) => by === 'reference')
          ? ('reference' as const)
          : ('remoteKey' as const),
        worst: worstSeverity(of.map(({ row }) => row.health.severity)),
      }))
      .sort(
        (a, b) => compareSeverity(a.worst, b.worst) || (a.key < b.key ? -1 : 1),
      )
      .map(({ key: _, ...entry }) => entry),
    planes: drawnOn(
      fleet,
      seen.map(({ row }) => row.planeId),
    ),
  };
}
