import type { FindingDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ageOf, clockOf, type ViewContext } from '../context';
import { allOf, toFix } from '../counts';
import {
  alsoAtRisk,
  atRiskSummary,
  fineSummary,
  starting,
} from './everyHeadline';
import { blocksByImage } from '../imagePull';
import { wasKnown } from '../lastKnown';
import { NOTHING, summaryOf, type SummaryView } from '../sentence';
import { lookOf } from '../tone';
import { findingRows } from './findingRow';
import { isTrouble, planesOf, type Reported } from './reported';

/** How the keys of a component or of a managed resource are; never green while something is unknown. */
export function headlineOfKeys(
  of: Reported,
  context: ViewContext,
): SummaryView {
  const { counts, headline } = of.report;
  const all = allOf(counts);
  if (counts.unknown > 0 && counts.unknown === all) {
    return nothingJudged(of, context);
  }
  if (headline.keys.failing > 0) {
    return failing(of, context);
  }
  return (
    wholeTrouble(of, context) ??
    buildTrouble(of, context) ??
    (counts.unknown > 0 ? someUnknown(of, context) : quiet(of, all, context))
  );
}

/** What keeps every plane from being seen alike. */
const ALL_UNSEEN = {
  unreachable: 'unreachable',
  forbidden: 'unreadable',
} as const;

function knownOf(
  { component }: Reported,
  context: ViewContext,
): readonly string[] {
  return component ? wasKnown(component, context) : [];
}

function nothingJudged(of: Reported, context: ViewContext): SummaryView {
  const { t } = context;
  const states = new Set(planesOf(of).map(({ state }) => state));
  const [state] = states.size === 1 ? states : [];
  if (state === 'starting') {
    return starting(context);
  }
  const from = of.report.scope === 'resource' ? 'entity.resource' : 'summary';
  const known = knownOf(of, context);
  const seen = of.component?.rows.some(({ cells }) =>
    cells.some(({ lastKnown }) => lastKnown),
  );
  return summaryOf(
    {
      tone: 'unknown',
      icon: state === 'unreachable' ? 'cloudOff' : 'question',
    },
    t(
      state === 'unreachable' || state === 'forbidden'
        ? `${from}.${ALL_UNSEEN[state]}`
        : 'summary.unjudged',
    ),
    ...(seen
      ? [...known, t('summary.nothingCounts')]
      : [t('summary.neverSeen')]),
  );
}

/** Culprits are counted; what they hold back is mentioned once. */
function failing(of: Reported, context: ViewContext): SummaryView {
  const { report } = of;
  const culprits = report.findings.filter(isTrouble);
  const oldOnly =
    culprits.length > 0 && culprits.every(({ delivery }) => delivery === 'old');
  const look = lookOf(report.headline.worst);
  return summaryOf(
    { ...look, icon: oldOnly ? 'history' : look.icon },
    failingHeadline(of, oldOnly, context),
    ...(oldOnly
      ? oldValueDetail(culprits[0], context)
      : brokenDetail(of, context)),
    alsoAtRisk(report.headline.keys, context),
  );
}

function failingHeadline(
  { report }: Reported,
  oldOnly: boolean,
  { t, times }: ViewContext,
): string {
  const { failing: count, all: keys, blocking } = report.headline.keys;
  const what = oldOnly ? 'summary.oldValue' : 'summary.attention';
  const headline = t(keys === 1 ? `${what}Only` : what, {
    count,
    keys,
    environments: times.list(
      namesWhere(report, ({ counts }) => toFix(counts) > 0),
    ),
  });
  if (blocking === 0) {
    return headline;
  }
  if (blocking >= count) {
    return t('summary.blocksAll', { headline });
  }
  return blocking === 1
    ? t('summary.blocksOne', { headline })
    : t('summary.blocksMany', { headline, n: blocking });
}

function oldValueDetail(
  { since, refreshedAt }: FindingDto,
  context: ViewContext,
): readonly string[] {
  const { t } = context;
  const age = ageOf(since, context);
  const time = clockOf(refreshedAt, context);
  return [
    age && time ? t('summary.refreshFailing', { age, time }) : '',
    t('summary.rotationLost'),
  ];
}

function brokenDetail(
  { report, name, component }: Reported,
  { t, times }: ViewContext,
): readonly string[] {
  const { blocking, heldBack } = report.headline.keys;
  const pods =
    component && blocksByImage(component)
      ? ('summary.podsWithoutImage' as const)
      : ('summary.podsBlocked' as const);
  const unseen = namesWhere(report, ({ counts }) => counts.unknown > 0);
  return [
    blocking > 0 ? t(pods, { name }) : '',
    heldBack > 0 ? t('summary.heldBack', { count: heldBack }) : '',
    unseen.length > 0
      ? t('summary.alsoUnknown', { names: times.list(unseen) })
      : '',
  ];
}

type Said = SummaryView | undefined;

/** Trouble of an environment as a whole, such as a release that cannot be rendered. */
function wholeTrouble(of: Reported, context: ViewContext): Said {
  const told = findingRows(of, context).find(({ attention }) => attention);
  return told && summaryOf(told, told.title, told.detail);
}

/** What builds that go on lack, where nothing is amiss with the keys themselves. */
function buildTrouble({ report }: Reported, { t }: ViewContext): Said {
  const { attention = 0, unknown = 0 } = report.headline.builds ?? {};
  const detail = t('summary.buildDetail');
  if (attention > 0) {
    const headline = t('summary.buildLacks', { count: attention });
    return summaryOf('warning', headline, detail);
  }
  const headline = t('summary.buildUnknown', { count: unknown });
  return unknown > 0 ? summaryOf('unknown', headline, detail) : undefined;
}

/** Some is known and fine, some is not known: never green. */
function someUnknown(of: Reported, context: ViewContext): SummaryView {
  const { t, times } = context;
  const { report } = of;
  const { counts, headline } = report;
  const unknown = times.list(
    namesWhere(report, place => place.counts.unknown > 0),
  );
  const known = namesWhere(
    report,
    place => place.counts.unknown === 0 && place.counts.ok > 0,
  );
  return summaryOf(
    'unknown',
    known.length > 0
      ? t('summary.partial', { known: times.list(known), unknown })
      : t('summary.partialWhereSeen', { unknown }),
    ...knownOf(of, context),
    t('summary.partialDetail', {
      unknown: counts.unknown,
      cells: allOf(counts),
    }),
    alsoAtRisk(headline.keys, context),
  );
}

/** Nothing fails, and nothing is unknown. */
function quiet(
  { report, name }: Reported,
  all: number,
  context: ViewContext,
): SummaryView {
  const { t } = context;
  const { counts, headline } = report;
  if (all === 0) {
    const someHidden = headline.environments.hidden.length > 0;
    const is = someHidden ? 'summary.notDeployedSeen' : 'summary.notDeployed';
    return summaryOf(NOTHING, t(is, { name }), t('summary.notDeployedDetail'));
  }
  if (counts.atRisk > 0) {
    return atRiskSummary(headline.keys, context);
  }
  const detail = oldestLine(report, context);
  return counts.waiting > 0
    ? summaryOf(
        'waiting',
        t('summary.settling', { count: counts.waiting }),
        detail,
      )
    : fineSummary(report, healthy(report, context), detail, context);
}

/** The number of keys says all where each is in every environment; else the columns add up to another. */
function healthy({ headline }: Reported['report'], { t, times }: ViewContext) {
  const { keys, secrets, environments: where } = headline;
  const environments = where.everything
    ? t('incident.environments', { count: where.deployed.length })
    : times.list(where.deployed);
  const all =
    keys.all * where.deployed.length === secrets
      ? t('summary.healthy', { count: keys.all, environments })
      : t('summary.healthyUneven', {
          count: keys.all,
          parts: t('incident.secrets', { count: secrets }),
          environments,
        });
  return { all, needed: t('summary.healthyNeeded', { environments }) };
}

function oldestLine(
  { headline }: Reported['report'],
  context: ViewContext,
): string {
  const { t } = context;
  const age = ageOf(headline.oldestRefreshAt, context);
  if (!age) {
    return '';
  }
  const { late: count } = headline;
  return count > 0
    ? t('summary.oldestLate', { age, count })
    : t('summary.oldest', { age });
}

type Place = Reported['report']['places'][number];

/** Environments of which something holds, in the order of promotion. */
function namesWhere(
  { places }: Reported['report'],
  test: (place: Place) => boolean,
): readonly string[] {
  return places.filter(test).flatMap(({ name }) => name ?? []);
}
