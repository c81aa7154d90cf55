import type {
  PlaneDto,
  StoreRowDto,
  StoresAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { clockOf, type ViewContext } from '../context';
import { planeEntity, type EntityPath } from '../links';
import { freshnessOf, isReached, type FreshnessView } from '../planes';
import { storeCalledView, type StoreCalledView } from '../storeCalled';
import { verdictWord } from '../words';
import { planesCalled } from './planeCalled';
import { kindOf, type PlaneKind } from './planeKind';
import { planeName } from './planeName';
import {
  consumersText,
  consumerViews,
  type ConsumerView,
} from './storeConsumers';
import { detailsOf, type StoreDetail } from './storeDetails';
import { storeState } from './storeState';
import { warningViews } from './storeWarnings';
import { searchOf } from './urlState';
import type { TileLine } from '../tileLine';

/** A store in words. */
export interface StoreView {
  readonly id: string;
  readonly name: string;
  /** What people call it. */
  readonly called?: StoreCalledView;
  /** The namespace of a SecretStore. */
  readonly namespace?: string;
  readonly planeDefault: boolean;
  readonly provider?: string;
  readonly state: TileLine;
  readonly was?: string;
  readonly access?: string;
  readonly environments: string;
  readonly production: boolean;
  readonly components: string;
  readonly secrets: string;
  readonly warnings: readonly TileLine[];
  /** All secrets that take from it. */
  readonly search: string;
  readonly consumers: readonly ConsumerView[];
  /** Who uses it, as text. */
  readonly text: string;
  readonly details: readonly StoreDetail[];
}

/** A plane with its stores. */
export interface StoreGroupView {
  readonly id: string;
  readonly name: string;
  readonly entity?: EntityPath;
  readonly kind: PlaneKind;
  readonly kindName: string;
  readonly freshness: FreshnessView;
  readonly stores: readonly StoreView[];
  /** Said where there is no store to show. */
  readonly note?: TileLine;
}

/** Whether a plane refers to a store, which stands under one plane of its cluster. */
export function isOfPlane(
  { planeId, planeIds = [planeId] }: StoreRowDto,
  id: string,
): boolean {
  return planeIds.includes(id);
}

export function storeGroups(
  answer: StoresAnswerDto,
  stores: readonly StoreRowDto[],
  context: ViewContext,
): readonly StoreGroupView[] {
  return answer.planes.map(plane => ({
    id: plane.id,
    name: planeName(plane.id, answer.planes),
    entity: planeEntity(plane),
    kind: kindOf(plane.kind),
    kindName: plane.kind,
    freshness: freshnessOf(plane, context),
    stores: stores
      .filter(({ planeId }) => planeId === plane.id)
      .map(store => storeView(store, context)),
    note: noteOf(plane, answer, context),
  }));
}

function noteOf(
  plane: PlaneDto,
  answer: StoresAnswerDto,
  context: ViewContext,
): TileLine | undefined {
  const { t } = context;
  if (answer.stores.some(({ planeId }) => planeId === plane.id)) {
    return undefined;
  }
  const here = answer.stores.filter(store => isOfPlane(store, plane.id));
  if (here.length > 0) {
    const ids = [...new Set(here.map(({ planeId }) => planeId))];
    const planes = planesCalled(ids, answer.planes, context);
    const text = t('stores.sameCluster', { planes });
    return { tone: 'none', icon: 'dash', text };
  }
  if (!isReached(plane)) {
    const text = t('stores.notSeen');
    return { tone: 'unknown', icon: 'question', text };
  }
  return plane.secretStore === undefined && plane.kind !== 'ControlPlane'
    ? { tone: 'warning', icon: 'triangle', text: t('stores.namesNone') }
    : { tone: 'none', icon: 'dash', text: t('stores.noStores') };
}

export function storeView(store: StoreRowDto, context: ViewContext): StoreView {
  const { t } = context;
  const { consumers } = store;
  return {
    id: store.id,
    name: store.name,
    called: storeCalledView(store.called),
    namespace: store.namespace,
    planeDefault: store.planeDefault,
    provider: store.provider,
    state: storeState(store, context),
    was: wasOf(store, context),
    access: accessOf(store, context),
    environments: environmentsOf(store, context),
    production: consumers.some(({ production }) => production),
    components:
      store.components > 0
        ? t('incident.components', { count: store.components })
        : t('stores.nobody'),
    secrets: t('incident.secrets', { count: store.secrets }),
    warnings: warningViews(store, context),
    search: searchOf({ plane: store.planeId, store: store.name }),
    consumers: consumerViews(store),
    text: consumersText(store, context),
    details: detailsOf(store, context),
  };
}

function environmentsOf(
  { consumers }: StoreRowDto,
  { t }: ViewContext,
): string {
  const names = [...new Set(consumers.map(one => one.environment))];
  if (names.length === 0) {
    return t('stores.noEnvironment');
  }
  return names.length === 1
    ? names[0]
    : t('incident.environments', { count: names.length });
}

function wasOf(
  { lastKnown }: StoreRowDto,
  context: ViewContext,
): string | undefined {
  const { t } = context;
  return (
    lastKnown &&
    t('stores.was', {
      word: verdictWord(lastKnown.verdict, t),
      time: clockOf(lastKnown.at, context) ?? '',
    })
  );
}

function accessOf(
  { capabilities }: StoreRowDto,
  { t }: ViewContext,
): string | undefined {
  switch (capabilities) {
    case 'ReadOnly':
    case 'WriteOnly':
    case 'ReadWrite':
      return t(`stores.access.${capabilities}`);
    default:
      return capabilities;
  }
}
