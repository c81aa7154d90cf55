import type { PlatformPlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { clockOf, type ViewContext } from '../context';
import { isSeen, stateWords } from '../planes';
import { allOf } from '../counts';
import { ownTone } from '../platform/tiles';
import type { SummaryView } from '../sentence';
import { lookOf } from '../tone';
import { atRiskSummary } from './atRisk';

/** What is to be said first of a plane: whether it is seen, itself, then what lives on it. */
export function planeSummary(
  plane: PlatformPlaneDto,
  incidents: number | undefined,
  context: ViewContext,
): SummaryView {
  const { t } = context;
  if (!isSeen(plane) && plane.state !== 'notInstalled') {
    return unseen(plane, context);
  }
  const own = ownTrouble(plane, context) ?? failingSecrets(plane, context);
  if (own) {
    const more = incidents
      ? t('entity.plane.incidentsBelow', { count: incidents })
      : '';
    return { ...own, detail: [own.detail, more].filter(Boolean).join(' ') };
  }
  return notFailing(plane, context);
}

function unseen(plane: PlatformPlaneDto, context: ViewContext): SummaryView {
  const { t } = context;
  const time = clockOf(plane.asOf, context);
  const count = plane.secrets ? allOf(plane.secrets) : 0;
  return {
    tone: 'unknown',
    icon: iconOfUnseen(plane),
    headline: t('entity.plane.unseen', {
      plane: plane.name,
      state: stateWords(plane, context),
    }),
    detail: [
      count > 0 ? t('entity.plane.unseenCount', { count }) : '',
      time ? t('entity.plane.knownAt', { time }) : t('entity.plane.neverSeen'),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

function iconOfUnseen({ state }: PlatformPlaneDto): SummaryView['icon'] {
  switch (state) {
    case 'unreachable':
      return 'cloudOff';
    case 'forbidden':
    case 'ownAccess':
      return 'lock';
    case 'starting':
      return 'clock';
    default:
      return 'question';
  }
}

type Said = SummaryView | undefined;

/** The controller first: while it is away, nothing below is refreshed. */
function ownTrouble(plane: PlatformPlaneDto, { t }: ViewContext): Said {
  const name = { plane: plane.name };
  const detail = t('entity.plane.nothingRefreshes');
  const tone = ownTone(plane);
  switch (plane.eso.state) {
    case 'down':
      return {
        tone,
        icon: 'barred',
        headline: t('entity.plane.esoDown', name),
        detail,
      };
    case 'stalled':
      return {
        tone,
        icon: 'pause',
        headline: t('entity.plane.esoStalled', name),
        detail,
      };
    case 'notInstalled':
      return {
        tone,
        icon: 'barred',
        headline: t('entity.plane.esoNotInstalled', name),
        detail: t('entity.plane.nothingArrives'),
      };
    default:
      return undefined;
  }
}

function failingSecrets(plane: PlatformPlaneDto, { t }: ViewContext): Said {
  const { secrets, own, name } = plane;
  const worst = (['critical', 'warning'] as const).find(
    as => secrets && secrets[as] > 0,
  );
  if (secrets && worst) {
    const count = secrets[worst];
    return {
      ...lookOf(worst),
      headline: t(`entity.plane.${worst}`, {
        count,
        all: allOf(secrets),
        plane: name,
      }),
      detail: '',
    };
  }
  return own === 'critical' || own === 'warning'
    ? {
        ...lookOf(own),
        headline: t('entity.plane.ownTrouble', { plane: name }),
        detail: t('entity.plane.ownTroubleDetail'),
      }
    : undefined;
}

function notFailing(
  plane: PlatformPlaneDto,
  context: ViewContext,
): SummaryView {
  const { t } = context;
  const { secrets, name } = plane;
  if (!secrets) {
    return {
      tone: 'unknown',
      icon: 'question',
      headline: t('entity.plane.uncounted', { plane: name }),
      detail: '',
    };
  }
  if (secrets.unknown > 0 || plane.own === 'unknown') {
    return {
      tone: 'unknown',
      icon: 'question',
      headline: t('entity.plane.partly', { n: secrets.unknown, plane: name }),
      detail: '',
    };
  }
  if (allOf(secrets) === 0) {
    const headline = t('entity.plane.noSecrets', { plane: name });
    return { tone: 'none', icon: 'key', headline, detail: '' };
  }
  if (secrets.atRisk > 0) {
    return atRiskSummary(secrets, context);
  }
  const worst = secrets.waiting > 0 ? 'waiting' : 'ok';
  const count = secrets[worst];
  return {
    ...lookOf(worst),
    headline: t(`entity.plane.${worst}`, { count, plane: name }),
    detail: '',
  };
}
