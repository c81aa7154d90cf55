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
      .map(store => storeView(store, plane, context)),
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

export function storeView(
  store: StoreRowDto,
  plane: PlaneDto,
  context: ViewContext,
) {
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
    environments: environmentsOf(store, plane, context),
    production: consumers.some(({ production }) => production),
    ...usedBy(store, plane, context),
    warnings: warningViews(store, context),
    search: searchOf({ plane: store.planeId, store: store.name }),
    consumers: consumerViews(store),
    text: consumersText(store, context),
    details: detailsOf(store, context),
  };
}

/** Nobody was found where nobody could look, which is not the same as nobody. */
function isUncounted(
  { components, secrets, consumers }: StoreRowDto,
  plane: PlaneDto,
): boolean {
  return (
    !isReached(plane) && components + secrets === 0 && consumers.length === 0
  );
}

/** How many hang on a store; where they could not be counted, no number of secrets. */
function usedBy(store: StoreRowDto, plane: PlaneDto, { t }: ViewContext) {
  if (isUncounted(store, plane)) {
    return { components: t('tile.counts.uncounted') };
  }
  const { components, secrets } = store;
  return {
    components:
      components > 0
        ? t('incident.components', { count: components })
        : t('stores.noComponent'),
    secrets: t('incident.secrets', { count: secrets }),
  };
}

function environmentsOf(
  store: StoreRowDto,
  plane: PlaneDto,
  { t }: ViewContext,
): string {
  const names = [...new Set(store.consumers.map(one => one.environment))];
  if (names.length === 0) {
    return isUncounted(store, plane)
      ? t('allSecrets.notKnown')
      : t('stores.noEnvironment');
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
