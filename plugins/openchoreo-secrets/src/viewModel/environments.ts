import {
  needsAttention,
  type ComponentSecretsDto,
  type CountsDto,
  type EntitySecretsDto,
  type EnvironmentDto,
  type PlaceDto,
  type SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeTitle } from './causeWords';
import type { ViewContext } from './context';
import { planeEntity } from './links';
import { freshnessOf } from './planes';
import { allOf } from './counts';
import { besideCounts, lookOfCounted, okCounts } from './report/countsLine';
import { lineOf, type TileLine } from './tileLine';
import { toneOfSeverity, type Tone } from './tone';
import { wordOf } from './words';

/** The store of an environment; its name is absent where it is not told. */
export interface StoreOf {
  readonly name?: string;
  /** In the colour of how grave it is. */
  readonly trouble?: { readonly tone: Tone; readonly word: string };
}

/** The head of a column. */
export type EnvironmentView = ReturnType<typeof environmentViews>[number];

export function environmentViews(
  component: ComponentSecretsDto,
  answer: EntitySecretsDto,
  context: ViewContext,
) {
  return component.environments.map(environment => {
    const plane = answer.planes.find(({ id }) => id === environment.planeId);
    const place = component.report.places.find(
      ({ name }) => name === environment.name,
    );
    return {
      name: environment.name,
      production: environment.production,
      plane:
        plane?.name === undefined
          ? undefined
          : { name: plane.name, entity: planeEntity(plane) },
      store: storeView(environment, answer, context),
      freshness: freshnessOf(plane, context),
      tally: tallyView(place, plane, context),
      marks: environment.causes.map(cause => causeTitle(cause, context.t)),
      changed: place?.changedNotReleased
        ? context.t('flag.changedNotReleased')
        : undefined,
    };
  });
}

function storeView(
  environment: EnvironmentDto,
  answer: EntitySecretsDto,
  { t }: ViewContext,
): StoreOf | undefined {
  const store = environment.storeId
    ? answer.stores[environment.storeId]
    : undefined;
  if (!store) {
    const plane = answer.planes.find(({ id }) => id === environment.planeId);
    return plane && plane.name === undefined
      ? { trouble: { tone: 'unknown', word: t('withheld.storeUntold') } }
      : undefined;
  }
  const { health, lookup } = store;
  // What people call it stands for a name that is not told.
  const name = store.name ?? store.called?.displayName;
  const tone = toneOfSeverity(health?.severity ?? 'warning');
  if (lookup === 'absent') {
    return { name, trouble: { tone, word: t('word.storeMissing') } };
  }
  const trouble = health && needsAttention(health.severity);
  return {
    name,
    trouble: trouble ? { tone, word: wordOf(health, t) } : undefined,
  };
}

/** What is counted of a place. */
type Tallied = Pick<PlaceDto, 'state' | 'counts' | 'worst' | 'optionalMissing'>;

/** What a column amounts to, in the colour of its worst; never green while it contains something unknown. */
export function tallyView(
  place: Tallied | undefined,
  plane: SeenPlaneDto | undefined,
  { t }: ViewContext,
): TileLine {
  if (!place) {
    return unknownTally(undefined, plane, t);
  }
  const { counts, worst } = place;
  if (needsAttention(worst)) {
    const toAct = (['critical', 'warning'] as const)
      .filter(as => counts[as] > 0)
      .map(as =>
        t(`entity.counts.${as}`, { n: counts[as], count: counts[as] }),
      );
    return lineOf(worst, toAct.join(' · ') || t('entity.counts.needsLook'));
  }
  return counts.unknown > 0 || place.state === 'unknown'
    ? unknownTally(counts, plane, t)
    : quietTally(place, t);
}

function unknownTally(
  counts: CountsDto | undefined,
  plane: SeenPlaneDto | undefined,
  t: ViewContext['t'],
): TileLine {
  if (plane?.state === 'starting') {
    const look = { tone: 'unknown', icon: 'clock' } as const;
    return lineOf(look, t('matrix.tallyStarting'));
  }
  const text = counts?.ok
    ? t('matrix.tallyPartlyUnknown', { n: counts.ok, unknown: counts.unknown })
    : t('entity.counts.allUnknown');
  return lineOf('unknown', text);
}

function quietTally(place: Tallied, t: ViewContext['t']): TileLine {
  const { state, counts } = place;
  const { atRisk, waiting } = counts;
  if (allOf(counts) === 0) {
    const known = state === 'notDeployed' || state === 'undeployed';
    return lineOf('none', t(known ? `word.${state}` : 'matrix.tallyNone'));
  }
  if (atRisk > 0) {
    return lineOf('atRisk', t('entity.counts.atRisk', { n: atRisk }));
  }
  if (waiting > 0) {
    return lineOf('waiting', t('entity.counts.waiting', { n: waiting }));
  }
  const text = [...besideCounts(place, { t }), ...okCounts(place, { t })].join(
    ' · ',
  );
  return lineOf(lookOfCounted(place), text);
}
