import type {
  EnvironmentBindingsDto,
  SeenPlaneDto,
  SeenStoreDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ageOf, type ViewContext } from '../context';
import { planeEntity, type EntityPath } from '../links';
import { freshnessOf, type FreshnessView } from '../planes';
import { storeState } from '../platform/storeState';
import type { TileLine } from '../platform/tileLine';

/** environment → plane → store. */
export interface BindingView {
  readonly environment: string;
  readonly production: boolean;
  readonly plane?: {
    /** Absent where it is not told. */
    readonly name?: string;
    readonly kind: string;
    readonly entity?: EntityPath;
    readonly id: string;
  };
  readonly freshness: FreshnessView;
  /** Names are not told: nor whether the plane names a store. */
  readonly untold: boolean;
  readonly store?: {
    /** Absent where it is not told. */
    readonly name?: string;
    readonly kind: string;
    readonly provider?: string;
    readonly checked?: string;
  };
  /** How the store is, or why there is none. */
  readonly state: TileLine;
}

export function bindingView(
  answer: EnvironmentBindingsDto,
  context: ViewContext,
): BindingView {
  const { entity, production, planeId, storeId } = answer;
  const plane = answer.planes.find(({ id }) => id === planeId);
  const store = storeId ? answer.stores[storeId] : undefined;
  return {
    environment: entity.name,
    production,
    plane: plane && {
      id: plane.id,
      name: plane.name,
      kind: plane.kind,
      entity: planeEntity(plane),
    },
    freshness: freshnessOf(plane, context),
    store: storeOf(store, plane?.secretStore, context),
    untold: plane !== undefined && plane.name === undefined,
    state: stateOf(answer, store, plane, context),
  };
}

/** Where the answer does not carry the store, the plane still names it. */
function storeOf(
  store: SeenStoreDto | undefined,
  named: string | undefined,
  context: ViewContext,
): BindingView['store'] {
  if (!store) {
    return named ? { name: named, kind: 'ClusterSecretStore' } : undefined;
  }
  const age = ageOf(store.lastValidatedAt, context);
  return {
    name: store.name,
    kind: store.kind,
    provider: store.provider,
    checked: age && context.t('entity.environment.storeChecked', { age }),
  };
}

function stateOf(
  { planeId }: EnvironmentBindingsDto,
  store: SeenStoreDto | undefined,
  plane: SeenPlaneDto | undefined,
  context: ViewContext,
): TileLine {
  const untold = plane !== undefined && plane.name === undefined;
  if (!store && !plane?.secretStore && planeId && !untold) {
    const text = context.t('entity.environment.noStoreDetail');
    return { tone: 'warning', icon: 'triangle', text };
  }
  return storeState(store, context);
}
