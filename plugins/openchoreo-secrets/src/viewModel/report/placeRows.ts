import type { ViewContext } from '../context';
import { hitView } from './componentLinks';
import { countsLine } from '../report/countsLine';
import type { TileLine } from '../tileLine';
import type { HitView } from './findingView';
import { planesOf, type Reported } from './reported';

/** A component as a place of what the report is about. */
export interface PlaceRow extends HitView {
  readonly project: string;
  readonly counts: TileLine;
  readonly blocks: boolean;
  /** Absent where names are not told. */
  readonly stores?: readonly string[];
}

/** The components of a report, in its order, each leading to its own tab. */
export function placeRows(
  of: Reported,
  env: string | undefined,
  context: ViewContext,
): readonly PlaceRow[] {
  const named = planesOf(of).every(({ name }) => name !== undefined);
  return of.report.places.map(place => {
    const { namespace = '', project = '', name = '' } = place;
    return {
      ...hitView({ namespace, project, name }, env),
      project,
      counts: countsLine(place, context),
      blocks: place.blocksPodStart,
      stores: named
        ? place.storeIds.map(id => of.stores[id]?.name ?? nameIn(id))
        : undefined,
    };
  });
}

/** The last part of a store's id, where the answer does not carry the store. */
function nameIn(storeId: string): string {
  return storeId.split(/[|/]/).at(-1) ?? storeId;
}
