import {
  needsAttention,
  type ComponentSecretsDto,
  type EntitySecretsDto,
  type EnvironmentDto,
  type SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeTitle } from './causeWords';
import type { ViewContext } from './context';
import { planeEntity, type EntityPath } from './links';
import { freshnessOf, type FreshnessView } from './planes';
import { allOf } from './counts';
import { besideCounts } from './report/countsLine';
import { lookOf, type IconName, type Tone } from './tone';
import { wordOf } from './words';

/** The head of a column. */
export interface EnvironmentView {
  readonly name: string;
  readonly production: boolean;
  /** Absent where it is not known, or not told. */
  readonly plane?: { readonly name: string; readonly entity?: EntityPath };
  readonly store?: {
    /** Absent where it is not told. */
    readonly name?: string;
    readonly trouble?: string;
  };
  readonly freshness: FreshnessView;
  readonly tally: TallyView;
  /** What is amiss with it as a whole. */
  readonly marks: readonly string[];
  /** A change that waits for its release: nothing is amiss with that. */
  readonly changed?: string;
}

export interface TallyView {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly text: string;
}

export function environmentViews(
  component: ComponentSecretsDto,
  answer: EntitySecretsDto,
  context: ViewContext,
): readonly EnvironmentView[] {
  return component.environments.map(environment => {
    const plane = answer.planes.find(({ id }) => id === environment.planeId);
    return {
      name: environment.name,
      production: environment.production,
      plane:
        plane?.name === undefined
          ? undefined
          : { name: plane.name, entity: planeEntity(plane) },
      store: storeView(environment, answer, context),
      freshness: freshnessOf(plane, context),
      tally: tallyView(environment, plane, context),
      marks: environment.causes.map(cause => causeTitle(cause, context.t)),
      changed: environment.changedNotReleased
        ? context.t('flag.changedNotReleased')
        : undefined,
    };
  });
}

function storeView(
  environment: EnvironmentDto,
  answer: EntitySecretsDto,
  { t }: ViewContext,
): EnvironmentView['store'] {
  const store = environment.storeId
    ? answer.stores[environment.storeId]
    : undefined;
  if (!store) {
    const plane = answer.planes.find(({ id }) => id === environment.planeId);
    return plane && plane.name === undefined
      ? { trouble: t('withheld.storeUntold') }
      : undefined;
  }
  if (store.lookup === 'absent') {
    return { name: store.name, trouble: t('word.storeMissing') };
  }
  const { name, health } = store;
  const trouble = health && needsAttention(health.severity);
  return { name, trouble: trouble ? wordOf(health, t) : undefined };
}

/** What a column amounts to, in the colour of its worst; never green while it contains something unknown. */
export function tallyView(
  environment: EnvironmentDto,
  plane: SeenPlaneDto | undefined,
  { t }: ViewContext,
): TallyView {
  const { counts, worst } = environment;
  if (needsAttention(worst)) {
    const toAct = (['critical', 'warning'] as const)
      .filter(as => counts[as] > 0)
      .map(as =>
        t(`entity.counts.${as}`, { n: counts[as], count: counts[as] }),
      );
    const text = toAct.join(' · ') || t('entity.counts.needsLook');
    return { ...lookOf(worst), text };
  }
  if (counts.unknown > 0 || environment.deployment === 'unknown') {
    return unknownTally(environment, plane, t);
  }
  return quietTally(environment, t);
}

function unknownTally(
  { counts: { ok, unknown } }: EnvironmentDto,
  plane: SeenPlaneDto | undefined,
  t: ViewContext['t'],
): TallyView {
  if (plane?.state === 'starting') {
    const text = t('matrix.tallyStarting');
    return { tone: 'unknown', icon: 'clock', text };
  }
  const text =
    ok > 0
      ? t('matrix.tallyPartlyUnknown', { n: ok, unknown })
      : t('matrix.tallyUnknown');
  return { ...lookOf('unknown'), text };
}

function quietTally(
  { deployment, counts, worst }: EnvironmentDto,
  t: ViewContext['t'],
): TallyView {
  const { atRisk, waiting, ok } = counts;
  if (allOf(counts) === 0) {
    const known = deployment === 'notDeployed' || deployment === 'undeployed';
    const text = t(known ? `word.${deployment}` : 'matrix.tallyNone');
    return { tone: 'none', icon: 'dash', text };
  }
  if (atRisk > 0) {
    return {
      ...lookOf('atRisk'),
      text: t('matrix.tallyAtRisk', { n: atRisk }),
    };
  }
  if (waiting > 0) {
    const text = t('matrix.tallyInfo', { n: waiting });
    return { ...lookOf('waiting'), text };
  }
  const text = [
    ...besideCounts({ counts, worst }, { t }),
    t('matrix.tallyOk', { n: ok }),
  ].join(' · ');
  return { ...lookOf(worst), text };
}
