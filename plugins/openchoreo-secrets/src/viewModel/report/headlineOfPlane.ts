import {
  needsAttention,
  type SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { clockOf, type ViewContext } from '../context';
import { allOf, toFix } from '../counts';
import { iconOfPlane, isSeen, stateWords } from '../planes';
import { NOTHING, summaryOf, type SummaryView } from '../sentence';
import { toneOfSeverity } from '../tone';
import { atRiskSummary, fineSummary } from './everyHeadline';
import type { Reported } from './reported';

/** Whether a plane is seen, itself, then what lives on it. */
export function headlineOfPlane(
  { report, name, planes }: Reported,
  context: ViewContext,
): SummaryView {
  const [plane] = planes;
  if (plane && !isSeen(plane) && plane.state !== 'notInstalled') {
    return unseen(report, name, plane, context);
  }
  return (
    operatorTrouble(report, name, plane, context) ??
    failing(report, name, context) ??
    notFailing(report, name, context)
  );
}

type Report = Reported['report'];
type Said = SummaryView | undefined;

function unseen(
  { counts }: Report,
  name: string,
  plane: SeenPlaneDto,
  context: ViewContext,
): SummaryView {
  const { t } = context;
  const time = clockOf(plane.asOf, context);
  // What is known to fail is so by what the control plane says.
  const count = allOf(counts) - toFix(counts);
  return summaryOf(
    { tone: 'unknown', icon: iconOfPlane(plane) },
    t('entity.plane.unseen', {
      plane: name,
      state: stateWords(plane, context),
    }),
    count > 0 ? t('entity.plane.unseenCount', { count }) : '',
    time ? t('entity.plane.knownAt', { time }) : t('entity.plane.neverSeen'),
  );
}

/** What an operator that does not work keeps from arriving. */
const OPERATOR = {
  controllerDown: ['barred', 'esoDown', 'nothingRefreshes'],
  controllerStalled: ['pause', 'esoStalled', 'nothingRefreshes'],
  notInstalled: ['barred', 'esoNotInstalled', 'nothingArrives'],
} as const;

function isKnown(verdict: string): verdict is keyof typeof OPERATOR {
  return Object.hasOwn(OPERATOR, verdict);
}

/** The controller first: while it is away, nothing below is refreshed. */
function operatorTrouble(
  { headline }: Report,
  plane: string,
  { controller }: Partial<SeenPlaneDto> = {},
  { t }: ViewContext,
): Said {
  const { verdict, cause } = controller ?? {};
  // Its kinds are not served, and it may be there.
  if (!verdict || !isKnown(verdict) || cause?.class === 'kindNotServed') {
    return undefined;
  }
  const [icon, is, so] = OPERATOR[verdict];
  const tone =
    headline.worst === 'ok' ? 'none' : toneOfSeverity(headline.worst);
  return summaryOf(
    { tone, icon },
    t(`entity.plane.${is}`, { plane }),
    t(`entity.plane.${so}`),
  );
}

function failing(
  { counts, headline }: Report,
  plane: string,
  { t }: ViewContext,
): Said {
  const count = toFix(counts);
  if (count > 0) {
    const all = allOf(counts);
    return summaryOf(
      counts.critical > 0 ? 'critical' : 'warning',
      t(all === 1 ? 'entity.plane.failingOnly' : 'entity.plane.failing', {
        count,
        all,
        plane,
      }),
    );
  }
  return needsAttention(headline.worst)
    ? summaryOf(
        headline.worst,
        t('entity.plane.ownTrouble', { plane }),
        t('entity.plane.ownTroubleDetail'),
      )
    : undefined;
}

function notFailing(
  report: Report,
  plane: string,
  context: ViewContext,
): SummaryView {
  const { t } = context;
  const { counts, headline } = report;
  if (headline.state !== 'known') {
    return summaryOf('unknown', t('entity.plane.uncounted', { plane }));
  }
  if (headline.worst === 'unknown') {
    const n = counts.unknown;
    return summaryOf('unknown', t('entity.plane.partly', { n, plane }));
  }
  if (allOf(counts) === 0) {
    return summaryOf(NOTHING, t('entity.plane.noSecrets', { plane }));
  }
  if (counts.atRisk > 0) {
    return atRiskSummary(counts, context);
  }
  if (counts.waiting > 0) {
    const count = counts.waiting;
    return summaryOf('waiting', t('entity.plane.waiting', { count, plane }));
  }
  const said = {
    all: t('entity.plane.ok', { count: counts.ok, plane }),
    needed: t('entity.plane.okNeeded', { plane }),
  };
  return fineSummary(report, said, '', context);
}
