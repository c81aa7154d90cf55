import {
  needsAttention,
  type EnvironmentBindingsDto,
  type SeenPlaneDto,
  type SeenStoreDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView } from '../causeWords';
import type { ViewContext } from '../context';
import { allOf } from '../counts';
import { isSeen, stateWords } from '../planes';
import type { SummaryView } from '../sentence';
import { lookOf, toneOfSeverity } from '../tone';
import { alsoAtRisk, atRiskSummary } from './atRisk';

type Component = EnvironmentBindingsDto['components'][number];

const isFailing = ({ worst }: Component) => worst === 'critical';
const isTroubled = ({ worst }: Component) => needsAttention(worst);
const isUnknown = ({ worst }: Component) => worst === 'unknown';

/** How many components of an environment are in trouble; never green while something is unknown. */
export function environmentSummary(
  answer: EnvironmentBindingsDto,
  context: ViewContext,
): SummaryView {
  return summaryOf(
    { ...answer, components: answer.components.filter(usesSecrets) },
    context,
  );
}

/** Components without secrets say nothing about the environment. */
function usesSecrets({ counts, worst }: Component): boolean {
  return allOf(counts) > 0 || worst !== 'ok';
}

function summaryOf(
  answer: EnvironmentBindingsDto,
  context: ViewContext,
): SummaryView {
  const { t } = context;
  const { state, components } = answer;
  const { name } = answer.entity;
  if (state === 'unknown') {
    return untold(answer, context);
  }
  if (components.some(isTroubled)) {
    return troubled(answer, context);
  }
  if (components.length > 0 && components.every(isUnknown)) {
    return nothingJudged(answer, context);
  }
  if (components.some(isUnknown)) {
    return {
      tone: 'unknown',
      icon: 'question',
      headline: t('entity.environment.partial', { name }),
      detail: alsoUnknown(components, context),
    };
  }
  const store = troubledStore(answer);
  if (store) {
    return {
      tone: toneOfSeverity(store.health.severity),
      icon: 'store',
      headline:
        store.name === undefined
          ? t('entity.environment.storeDownUnnamed')
          : t('entity.environment.storeDown', { store: store.name }),
      detail: alsoAtRisk(answer.counts, context),
    };
  }
  return quiet(answer, context);
}

function untold(
  { cause, entity: { name } }: EnvironmentBindingsDto,
  { t }: ViewContext,
): SummaryView {
  return {
    tone: 'unknown',
    icon: cause?.class === 'stillStarting' ? 'clock' : 'question',
    headline: t('entity.environment.untold', { name }),
    detail: cause
      ? causeView(cause, { project: '' }, t).sentence
      : t('entity.environment.untoldDetail'),
  };
}

function troubled(
  answer: EnvironmentBindingsDto,
  context: ViewContext,
): SummaryView {
  const { t } = context;
  const {
    components,
    entity: { name },
  } = answer;
  const failing = components.filter(isFailing).length;
  const attention = components.filter(isTroubled).length - failing;
  const all = components.length;
  const error = failing > 0;
  return {
    ...lookOf(error ? 'critical' : 'warning'),
    headline: error
      ? t('entity.environment.failing', { count: failing, all, name })
      : t('entity.environment.attention', { count: attention, all, name }),
    detail: [
      ...blocked(components, context),
      error && attention > 0
        ? t('entity.environment.alsoAttention', { count: attention })
        : '',
      alsoUnknown(components, context),
      alsoAtRisk(answer.counts, context),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

const NAMED = 3;

function blocked(
  components: readonly Component[],
  { t, times }: ViewContext,
): readonly string[] {
  const names = components
    .filter(({ blocksPodStart }) => blocksPodStart)
    .map(({ component }) => component.name);
  if (names.length === 0) {
    return [];
  }
  return [
    names.length > NAMED
      ? t('entity.environment.blockedMany', { n: names.length })
      : t('entity.environment.blocked', { names: times.list(names) }),
  ];
}

function alsoUnknown(
  components: readonly Component[],
  { t }: ViewContext,
): string {
  const count = components.filter(
    ({ counts, worst }) => worst === 'unknown' || counts.unknown > 0,
  ).length;
  return count > 0 ? t('entity.environment.alsoUnknown', { count }) : '';
}

function nothingJudged(
  answer: EnvironmentBindingsDto,
  context: ViewContext,
): SummaryView {
  const { t } = context;
  const plane = answer.planes.find(({ id }) => id === answer.planeId);
  const unseen = plane && !isSeen(plane);
  return {
    tone: 'unknown',
    icon: plane?.state === 'unreachable' ? 'cloudOff' : 'question',
    headline: unseen
      ? unseenHeadline(plane, context)
      : t('entity.environment.unknown', { name: answer.entity.name }),
    detail: t('entity.environment.nothingCounts'),
  };
}

function unseenHeadline(plane: SeenPlaneDto, context: ViewContext): string {
  const { t } = context;
  const state = stateWords(plane, context);
  return plane.name === undefined
    ? t('entity.environment.unknownUnnamed', { state })
    : t('entity.environment.unknownPlane', { plane: plane.name, state });
}

function troubledStore({ storeId, stores }: EnvironmentBindingsDto) {
  const { name, health }: Partial<SeenStoreDto> = stores[storeId ?? ''] ?? {};
  return health && needsAttention(health.severity)
    ? { name, health }
    : undefined;
}

/** Nobody is in trouble, and nobody is unknown. */
function quiet(
  answer: EnvironmentBindingsDto,
  context: ViewContext,
): SummaryView {
  const { t } = context;
  const { components, counts } = answer;
  const { name } = answer.entity;
  const plane = answer.planes.find(({ id }) => id === answer.planeId);
  if (components.length === 0) {
    const seen = answer.worst !== 'unknown' && plane && isSeen(plane);
    return {
      tone: seen ? 'none' : 'unknown',
      icon: seen ? 'key' : 'question',
      headline: t(`entity.environment.${seen ? 'empty' : 'emptyUnseen'}`, {
        name,
      }),
      detail: t('entity.environment.emptyDetail'),
    };
  }
  if (counts.atRisk > 0) {
    return atRiskSummary(counts, context);
  }
  const waiting = components.some(({ worst }) => worst === 'waiting');
  return {
    ...lookOf(waiting ? 'waiting' : 'ok'),
    headline: waiting
      ? t('entity.environment.settling', { name })
      : t('entity.environment.healthy', { count: components.length, name }),
    detail: t('entity.environment.healthyDetail', { count: counts.ok }),
  };
}
