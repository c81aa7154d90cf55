import type {
  PlaneDto,
  StoreRowDto,
  StoresAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { clockOf, type ViewContext } from '../context';
import { planeEntity } from '../links';
import { freshnessOf, isReached } from '../planes';
import { storeCalledView } from '../storeCalled';
import { verdictWord } from '../words';
import { planesCalled } from './planeCalled';
import { kindOf } from './planeKind';
import { planeName } from './planeName';
import { consumersText, consumerViews } from './storeConsumers';
import { detailsOf } from './storeDetails';
import { storeState } from './storeState';
import { warningViews } from './storeWarnings';
import { searchOf } from './urlState';
import { lineOf, type TileLine } from '../tileLine';

export type StoreView = ReturnType<typeof storeView>;

export type StoreGroupView = ReturnType<typeof storeGroups>[number];

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
) {
  return answer.planes.map(plane => ({
    id: plane.id,
    name: planeName(plane.id, answer.planes),
    entity: planeEntity(plane),
    kind: kindOf(plane.kind),
    kindWord: context.t(`tile.kind.${kindOf(plane.kind)}`),
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
    return lineOf('none', t('stores.sameCluster', { planes }));
  }
  if (!isReached(plane)) return lineOf('unknown', t('stores.notSeen'));
  return plane.secretStore === undefined && plane.kind !== 'ControlPlane'
    ? lineOf('warning', t('stores.namesNone'))
    : lineOf('none', t('stores.noStores'));
}

export function storeView(store: StoreRowDto, context: ViewContext) {
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
        : t('stores.noComponent'),
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
  { lastKnown, health }: StoreRowDto,
  context: ViewContext,
): string | undefined {
  const { t } = context;
  if (lastKnown) {
    return t('beside.was', {
      word: verdictWord(lastKnown.verdict, t),
      time: clockOf(lastKnown.at, context) ?? '',
    });
  }
  return health?.severity === 'unknown' && health.verdict !== 'unknown'
    ? t('stores.wasOnce', { word: verdictWord(health.verdict, t) })
    : undefined;
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
