import type {
  ComponentSecretsDto,
  EntitySecretsDto,
  EnvironmentDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeVariant } from './causeVariant';
import type { ViewContext } from './context';
import { planeEntity, type EntityPath } from './links';
import { freshnessOf, type FreshnessView } from './planes';
import { tallyOf, type Tally } from './tally';
import { toneOf, type IconName, type Tone } from './tone';
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
  readonly marks: readonly string[];
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
  return component.environments.map((environment, index) => {
    const plane = answer.planes.find(({ id }) => id === environment.planeId);
    const tally = tallyOf(component.rows.map(row => row.cells[index]));
    return {
      name: environment.name,
      production: environment.production,
      plane:
        plane?.name === undefined
          ? undefined
          : { name: plane.name, entity: planeEntity(plane) },
      store: storeView(environment, answer, context),
      freshness: freshnessOf(plane, context),
      tally: tallyView(environment, tally, context),
      marks: marksOf(environment, context),
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
  const tone = store.health && toneOf(store.health);
  const trouble = tone === 'error' || tone === 'warning';
  return {
    name: store.name,
    trouble: trouble && store.health ? wordOf(store.health, t) : undefined,
  };
}

function marksOf(
  environment: EnvironmentDto,
  { t }: ViewContext,
): readonly string[] {
  return [
    ...(environment.changedNotReleased ? [t('flag.changedNotReleased')] : []),
    ...environment.causes.map(cause => t(`cause.${causeVariant(cause)}.title`)),
  ];
}

/** What a column amounts to; never green while it contains something unknown. */
export function tallyView(
  environment: EnvironmentDto,
  tally: Tally,
  { t }: ViewContext,
): TallyView {
  if (tally.attention > 0) {
    const error = environment.worst === 'error' || tally.blocking > 0;
    return {
      tone: error ? 'error' : 'warning',
      icon: error ? 'alert' : 'triangle',
      text: t('matrix.tallyFix', { n: tally.attention }),
    };
  }
  if (tally.starting > 0 && tally.starting === tally.unknown) {
    const text = t('matrix.tallyStarting');
    return { tone: 'unknown', icon: 'clock', text };
  }
  if (tally.unknown > 0) {
    return {
      tone: 'unknown',
      icon: 'question',
      text:
        tally.synced > 0
          ? t('matrix.tallyPartlyUnknown', {
              n: tally.synced,
              unknown: tally.unknown,
            })
          : t('matrix.tallyUnknown'),
    };
  }
  return quietTally(environment, tally, t);
}

function quietTally(
  environment: EnvironmentDto,
  tally: Tally,
  t: ViewContext['t'],
): TallyView {
  if (environment.deployment === 'unknown') {
    return {
      tone: 'unknown',
      icon: 'question',
      text: t('matrix.tallyUnknown'),
    };
  }
  if (environment.deployment !== 'active') {
    const text = t(`word.${environment.deployment}`);
    return { tone: 'none', icon: 'dash', text };
  }
  if (tally.waiting > 0) {
    const text = t('matrix.tallyInfo', { n: tally.waiting });
    return { tone: 'quiet', icon: 'clock', text };
  }
  if (tally.synced === 0) {
    return { tone: 'none', icon: 'dash', text: t('matrix.tallyNone') };
  }
  const text = t('matrix.tallySynced', { n: tally.synced });
  return { tone: 'ok', icon: 'check', text };
}
