import {
  needsAttention,
  type PlaceDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { calledPlane } from '../calledPlane';
import type { ViewContext } from '../context';
import { allOf, inOrder } from '../counts';
import {
  alsoAtRisk,
  atRiskSummary,
  fineSummary,
  starting,
} from './everyHeadline';
import { isSeen, stateWords } from '../planes';
import { NOTHING, summaryOf, type SummaryView } from '../sentence';
import { toneOfSeverity } from '../tone';
import { planesOf, type Reported } from './reported';

/** How many components of a project or of an environment are in trouble; never green while something is unknown. */
export function headlineOfComponents(
  of: Reported,
  context: ViewContext,
): SummaryView {
  const used = of.report.places.filter(usesSecrets);
  if (used.some(isTroubled)) {
    return troubled(of, used, context);
  }
  if (used.some(isUnknown)) {
    return unknown(of, used, context);
  }
  return used.length === 0
    ? empty(of, context)
    : (troubledStore(of, context) ?? quiet(of, used, context));
}

/** The words of the scope: a project, or an environment. */
function wordsOf({ report: { scope } }: Reported) {
  return scope === 'environment'
    ? ('entity.environment' as const)
    : ('entity.system' as const);
}

/** Of a project it is known whether components are hidden; of an environment only who sees all knows. */
function seesAll({ report: { scope, headline } }: Reported): boolean {
  const { everything, componentsHidden } = headline.environments;
  return scope === 'environment' ? everything : !componentsHidden;
}

/** Components without secrets say nothing about the rest. */
function usesSecrets({ state, counts, worst }: PlaceDto): boolean {
  return isUntold({ state }) || allOf(counts) > 0 || worst !== 'ok';
}

function isUntold({ state }: Pick<PlaceDto, 'state'>): boolean {
  return state === 'unknown' || state === 'starting';
}

function isTroubled({ worst }: PlaceDto): boolean {
  return needsAttention(worst);
}

function isUnknown({ state, worst, counts }: PlaceDto): boolean {
  return isUntold({ state }) || worst === 'unknown' || counts.unknown > 0;
}

function troubled(
  of: Reported,
  used: readonly PlaceDto[],
  context: ViewContext,
): SummaryView {
  const { t } = context;
  const { name } = of;
  const hit = used.filter(isTroubled);
  const failing = hit.filter(({ worst }) => worst === 'critical').length;
  const rest = hit.length - failing;
  const count = failing || rest;
  const all = used.length;
  const what = failing > 0 ? 'failing' : 'attention';
  const words = wordsOf(of);
  const production = hit.filter(place => place.production).length;
  return summaryOf(
    failing > 0 ? 'critical' : 'warning',
    all === 1
      ? t(`entity.environment.${what}Only`, { name })
      : t(`${words}.${what}`, { count, all, name }),
    words === 'entity.system' && production > 0
      ? t(`entity.system.${inProduction(production, hit.length)}` as const, {
          count: production,
        })
      : '',
    blocked(used, context),
    failing > 0 && rest > 0
      ? t('entity.environment.alsoAttention', { count: rest })
      : '',
    alsoUnknown(used, context),
    alsoAtRisk(of.report.counts, context),
  );
}

function inProduction(production: number, hit: number) {
  if (production < hit) return 'inProduction' as const;
  return hit === 1 ? ('inProductionOnly' as const) : 'inProductionAll';
}

const NAMED = 3;

function blocked(used: readonly PlaceDto[], { t, times }: ViewContext): string {
  const blocking = used.filter(({ blocksPodStart }) => blocksPodStart);
  if (blocking.length === 0) {
    return '';
  }
  const names = blocking.flatMap(({ name }) => name ?? []);
  return blocking.length > NAMED
    ? t('entity.environment.blockedMany', { n: blocking.length })
    : t('entity.environment.blocked', { names: times.list(names) });
}

function alsoUnknown(used: readonly PlaceDto[], { t }: ViewContext): string {
  const count = used.filter(isUnknown).length;
  return count > 0 ? t('entity.environment.alsoUnknown', { count }) : '';
}

function unknown(
  of: Reported,
  used: readonly PlaceDto[],
  context: ViewContext,
): SummaryView {
  const { t } = context;
  const { name } = of;
  if (used.every(({ state }) => state === 'starting')) {
    return starting(context);
  }
  const { counts } = of.report;
  if (counts.ok > 0) {
    return summaryOf(
      'unknown',
      t(`${wordsOf(of)}.partial`, { name }),
      alsoUnknown(used, context),
      alsoAtRisk(counts, context),
    );
  }
  const [plane, ...others] = planesOf(of);
  const unseen = plane && others.length === 0 && !isSeen(plane);
  const lost = unseen && plane.state === 'unreachable';
  return summaryOf(
    { tone: 'unknown', icon: lost ? 'cloudOff' : 'question' },
    unseen
      ? unseenHeadline(plane, context)
      : t(`${wordsOf(of)}.unknown`, { name }),
    t('finding.nothingCounts'),
  );
}

function unseenHeadline(
  plane: Reported['planes'][number],
  context: ViewContext,
): string {
  const { t } = context;
  const state = stateWords(plane, context);
  const called = calledPlane(plane, t);
  return called === undefined
    ? t('entity.environment.unknownUnnamed', { state })
    : t('entity.environment.unknownPlane', { plane: called, state });
}

/** Nothing is there only where it was looked. */
function empty(of: Reported, { t }: ViewContext): SummaryView {
  const { name, report } = of;
  const planes = planesOf(of);
  const seen =
    report.scope !== 'environment' ||
    (planes.length > 0 && planes.every(isSeen));
  if (!seen || report.headline.worst === 'unknown') {
    return summaryOf(
      'unknown',
      t('entity.environment.emptyUnseen', { name }),
      t('entity.environment.emptyDetail'),
    );
  }
  const waits =
    report.places.length > 0 &&
    report.places.every(({ state }) => state === 'notDeployed');
  return waits
    ? summaryOf(
        NOTHING,
        t('summary.notDeployed', { name }),
        t('summary.notDeployedDetail'),
      )
    : summaryOf(
        NOTHING,
        t(`${wordsOf(of)}.${seesAll(of) ? 'empty' : 'emptySeen'}`, { name }),
        t('entity.environment.emptyDetail'),
      );
}

/** Told before its secrets fail. */
function troubledStore(
  { environments, stores, report }: Reported,
  context: ViewContext,
): SummaryView | undefined {
  const { t } = context;
  const store = environments
    .map(({ storeId }) => stores[storeId ?? ''])
    .find(one => one?.health && needsAttention(one.health.severity));
  return (
    store?.health &&
    summaryOf(
      { tone: toneOfSeverity(store.health.severity), icon: 'store' },
      store.name === undefined
        ? t('entity.environment.storeDownUnnamed')
        : t('entity.environment.storeDown', { store: store.name }),
      alsoAtRisk(report.counts, context),
    )
  );
}

/** Nobody is in trouble, and nobody is unknown. */
function quiet(
  of: Reported,
  used: readonly PlaceDto[],
  context: ViewContext,
): SummaryView {
  const { t } = context;
  const { name } = of;
  const { counts } = of.report;
  if (counts.atRisk > 0) {
    return atRiskSummary(counts, context);
  }
  const waiting =
    counts.waiting > 0 || used.some(({ worst }) => worst === 'waiting');
  const { optionalMissing } = of.report.headline;
  const count = inOrder({ counts, optionalMissing });
  const detail = t('entity.environment.healthyDetail', { count });
  if (waiting) {
    return summaryOf('waiting', t(`${wordsOf(of)}.settling`, { name }), detail);
  }
  const said = healthy(of, used.length, context);
  return fineSummary(of.report, { all: said, needed: said }, detail, context);
}

/** Of a project it is said where, unless that is everywhere. */
function healthy(
  of: Reported,
  count: number,
  { t, times }: ViewContext,
): string {
  const { name, report } = of;
  const is = seesAll(of) ? 'healthy' : 'healthySeen';
  const headline = t(`entity.environment.${is}`, { count, name });
  const { everything, deployed } = report.headline.environments;
  return report.scope === 'system' && !everything && deployed.length > 0
    ? t('entity.system.healthyIn', {
        headline,
        environments: times.list(deployed),
      })
    : headline;
}
