import type { PlaceDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { secretsTab } from '../links';
import type { TileLine } from '../tileLine';
import { hitView } from './componentLinks';
import { countsLine } from './countsLine';
import type { HitView } from './findingView';
import { planesOf, type Reported } from './reported';

/** A component, or an environment, as a place of what the report is about. */
export interface PlaceRow extends HitView {
  readonly project?: string;
  /** An environment that is production. */
  readonly production: boolean;
  readonly counts: TileLine;
  readonly worst: PlaceDto['worst'];
  readonly blocks: boolean;
  /** Absent where names are not told. */
  readonly stores?: readonly string[];
}

/** The places of a report that have a page of their own, in its order, each leading to its tab. */
export function placeRows(
  of: Reported,
  env: string | undefined,
  context: ViewContext,
): readonly PlaceRow[] {
  const named = planesOf(of).every(({ name }) => name !== undefined);
  return of.report.places.flatMap(place => {
    const to = pageOf(place, env);
    return to
      ? {
          ...to,
          project: place.project,
          production: place.kind === 'environment' && place.production,
          counts: countsLine(place, context),
          worst: place.worst,
          blocks: place.blocksPodStart,
          stores: named
            ? place.storeIds.map(id => of.stores[id]?.name ?? nameIn(id))
            : undefined,
        }
      : [];
  });
}

function pageOf(
  { kind, id, namespace = '', project = '', name }: PlaceDto,
  env: string | undefined,
): HitView | undefined {
  if (name === undefined) return undefined;
  return kind === 'environment'
    ? { id, name, entity: { kind, namespace, name }, sub: secretsTab({}) }
    : hitView({ namespace, project, name }, env);
}

/** The last part of a store's id, where the answer does not carry the store. */
function nameIn(storeId: string): string {
  return storeId.split(/[|/]/).at(-1) ?? storeId;
}
