import type { PlatformPlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { clockOf, type ViewContext } from '../context';
import { iconOfPlane, isSeen, stateWords } from '../planes';
import { allOf } from '../counts';
import { ownTone } from '../platform/tiles';
import { sentences, type SummaryView } from '../sentence';
import { lookOf } from '../tone';
import { atRiskSummary } from '../report/atRisk';

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
    return { ...own, detail: sentences(own.detail, more) };
  }
  return notFailing(plane, context);
}

function unseen(plane: PlatformPlaneDto, context: ViewContext): SummaryView {
  const { t } = context;
  const time = clockOf(plane.asOf, context);
  const count = plane.secrets ? allOf(plane.secrets) : 0;
  return {
    tone: 'unknown',
    icon: iconOfPlane(plane),
    headline: t('entity.plane.unseen', {
      plane: plane.name,
      state: stateWords(plane, context),
    }),
    detail: sentences(
      count > 0 ? t('entity.plane.unseenCount', { count }) : '',
      time ? t('entity.plane.knownAt', { time }) : t('entity.plane.neverSeen'),
    ),
  };
}

type Said = SummaryView | undefined;

/** What an operator that does not work keeps from arriving. */
const OPERATOR = {
  down: ['barred', 'esoDown', 'nothingRefreshes'],
  stalled: ['pause', 'esoStalled', 'nothingRefreshes'],
  notInstalled: ['barred', 'esoNotInstalled', 'nothingArrives'],
} as const;

/** The controller first: while it is away, nothing below is refreshed. */
function ownTrouble(plane: PlatformPlaneDto, { t }: ViewContext): Said {
  const { state } = plane.eso;
  if (state !== 'down' && state !== 'stalled' && state !== 'notInstalled') {
    return undefined;
  }
  const [icon, is, so] = OPERATOR[state];
  return {
    tone: ownTone(plane),
    icon,
    headline: t(`entity.plane.${is}`, { plane: plane.name }),
    detail: t(`entity.plane.${so}`),
  };
}

function failingSecrets(plane: PlatformPlaneDto, { t }: ViewContext): Said {
  const { secrets, own, name } = plane;
  const worst = (['critical', 'warning'] as const).find(
    as => secrets && secrets[as] > 0,
  );
  if (secrets && worst) {
    const count = secrets[worst];
    const all = allOf(secrets);
    return {
      ...lookOf(worst),
      headline: t(
        all === 1 ? `entity.plane.${worst}Only` : `entity.plane.${worst}`,
        { count, all, plane: name },
      ),
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
  if (!secrets || secrets.unknown > 0 || plane.own === 'unknown') {
    const headline = secrets
      ? t('entity.plane.partly', { n: secrets.unknown, plane: name })
      : t('entity.plane.uncounted', { plane: name });
    return { ...lookOf('unknown'), headline, detail: '' };
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
