import type {
  EnvironmentBindingsDto,
  SeenPlaneDto,
  SeenStoreDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ageOf, type ViewContext } from '../context';
import { given } from '../given';
import { planeEntity, type EntityPath } from '../links';
import { freshnessOf } from '../planes';
import { storeState } from '../platform/storeState';
import { lineOf, type TileLine } from '../tileLine';
import { searchOf } from '../platform/urlState';
import type { Tone } from '../tone';

/** A station on the way from an environment to its store. */
export interface StationView {
  readonly id: 'environment' | 'plane' | 'store';
  readonly title: string;
  readonly name: string;
  readonly production?: boolean;
  readonly entity?: EntityPath;
  /** Finds it on the page of all stores. */
  readonly search?: string;
  readonly look?: 'unseen' | 'broken';
  /** How the store is, or why there is none. */
  readonly state?: TileLine;
  readonly beside?: string;
}

/** environment → plane → store. */
export function bindingView(
  answer: EnvironmentBindingsDto,
  context: ViewContext,
): readonly StationView[] {
  const { entity, production, planeId, storeId } = answer;
  const plane = answer.planes.find(({ id }) => id === planeId);
  const store = storeId ? answer.stores[storeId] : undefined;
  return [
    {
      id: 'environment',
      title: context.t('matrix.environment'),
      name: entity.name,
      production,
    },
    planeStation(plane, context),
    storeStation(store, plane, planeId, context),
  ];
}

function planeStation(
  plane: SeenPlaneDto | undefined,
  context: ViewContext,
): StationView {
  const { t } = context;
  const { text, seen } = freshnessOf(plane, context);
  const unnamed = plane ? 'withheld.plane' : 'entity.environment.noPlane';
  return {
    id: 'plane',
    title: plane?.kind ?? t('filter.name.plane'),
    name: plane?.name ?? t(unnamed),
    entity: plane && planeEntity(plane),
    look: seen ? undefined : 'unseen',
    beside: text,
  };
}

const LOOKS: Readonly<Partial<Record<Tone, StationView['look']>>> = {
  unknown: 'unseen',
  error: 'broken',
  warning: 'broken',
};

/** Where the answer does not carry the store, the plane still names it; where names are not told, whether it names one is not told either. */
function storeStation(
  store: SeenStoreDto | undefined,
  plane: SeenPlaneDto | undefined,
  planeId: string | undefined,
  context: ViewContext,
): StationView {
  const { t } = context;
  const untold = plane !== undefined && plane.name === undefined;
  const name = store ? store.name : plane?.secretStore;
  // What people call it stands for a name that is not told.
  const called = name ?? store?.called?.displayName;
  const none = !store && !name && !untold;
  const unnamed = none ? 'entity.environment.noStore' : 'withheld.store';
  const age = ageOf(store?.lastValidatedAt, context);
  const state =
    none && planeId
      ? lineOf('warning', t('entity.environment.noStoreDetail'))
      : storeState(store, context);
  return {
    id: 'store',
    title:
      store?.kind ?? (name ? 'ClusterSecretStore' : t('storeCalled.label')),
    name: called ?? t(unnamed),
    search: name && plane && searchOf({ plane: plane.id, store: name }),
    look: LOOKS[state.tone],
    state,
    beside: given(
      store?.provider,
      age && t('entity.environment.storeChecked', { age }),
    ).join(' · '),
  };
}
