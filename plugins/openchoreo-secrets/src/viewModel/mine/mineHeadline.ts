import {
  needsAttention,
  type FindingDto,
  type MineDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { given } from '../given';
import { fineSummary, starting } from '../report/everyHeadline';
import { componentId } from '../report/componentLinks';
import { summaryOf, type SummaryView } from '../sentence';
import { lookOf } from '../tone';
import { isYours } from './isYours';
import { resourcesIn } from './ofResources';

type Hit = FindingDto['components'][number];

/** So many components are named in a sentence. */
const NAMED = 2;

/** So many environments are. */
const LISTED = 3;

const isAmiss = ({ severity }: FindingDto) => needsAttention(severity);

/** Who has to act on some findings, as a sentence. */
function whoActs(findings: readonly FindingDto[], { t }: ViewContext): string {
  const yours = findings.filter(isYours).length;
  if (yours === findings.length) return t('mine.youAct');
  return t(yours === 0 ? 'mine.othersAct' : 'mine.bothAct');
}

/** The components that findings hit; managed resources, which are named as they are and have no pods of their own, only where nothing else is hit. */
function componentsHit(
  findings: readonly FindingDto[],
  owned: MineDto['owned'],
): readonly Hit[] {
  const isResource = resourcesIn(owned);
  const hit = new Map(
    findings.flatMap(finding =>
      finding.components.map(one => [componentId(one), one] as const),
    ),
  );
  const all = [...hit.values()];
  const others = all.filter(one => !isResource(one));
  return others.length > 0 ? others : all;
}

/** Those who are called the same say of which namespace they are. */
function namesOf(components: readonly Hit[]): readonly string[] {
  return components.map(({ namespace, name }) =>
    components.filter(other => other.name === name).length > 1
      ? `${namespace}/${name}`
      : name,
  );
}

/** What keeps pods of what from starting, and where. */
function blocked(
  findings: readonly FindingDto[],
  { owned, environments: order }: MineDto,
  context: ViewContext,
): SummaryView {
  const { t, times } = context;
  const components = componentsHit(findings, owned);
  const hit = new Set(findings.flatMap(one => one.environments));
  const places = order.filter(name => hit.has(name));
  const environments =
    places.length > LISTED
      ? t('incident.environments', { count: places.length })
      : times.list(places);
  const count = components.length;
  const headline =
    count > NAMED || count === 0
      ? t('mine.blockedMany', { count, environments })
      : t('mine.blocked', {
          names: times.list(namesOf(components)),
          environments,
        });
  return summaryOf('critical', headline, whoActs(findings, context));
}

function headlineOf(answer: MineDto, context: ViewContext): SummaryView {
  const { t } = context;
  const { headline, counts, findings } = answer.report;
  if (headline.state === 'starting') return starting(context);
  const blocking = findings.filter(({ blocksPodStart }) => blocksPodStart);
  if (blocking.length > 0) return blocked(blocking, answer, context);
  const amiss = findings.filter(isAmiss);
  const { worst, secrets } = headline;
  if (amiss.length > 0) {
    return summaryOf(
      amiss.some(({ severity }) => severity === 'critical')
        ? 'critical'
        : 'warning',
      t('mine.attention', { count: headline.failing }),
      whoActs(amiss, context),
    );
  }
  if (worst === 'unknown' || counts.unknown > 0) {
    return summaryOf(
      'unknown',
      counts.unknown > 0
        ? t('mine.unknown', { count: counts.unknown })
        : t('mine.untold'),
    );
  }
  if (counts.atRisk > 0) {
    return summaryOf('atRisk', t('mine.atRisk', { count: counts.atRisk }));
  }
  if (secrets === 0) {
    return summaryOf({ tone: 'none', icon: 'key' }, t('mine.noSecrets'));
  }
  return worst === 'ok'
    ? fineSummary(
        answer.report,
        { all: t('mine.ok', { count: secrets }), needed: t('mine.okNeeded') },
        '',
        context,
      )
    : summaryOf(lookOf(worst), t('mine.settling'));
}

/** Beside a number of secrets it is said what else is counted; managed resources are no components. */
function wordOfAll(owned: MineDto['owned']) {
  return owned.every(({ kind }) => kind === 'component') ? 'components' : 'all';
}

/** How many need the reader, wait for others, cannot be told, and are fine: each counted once. */
function sharesOf({ owned, report }: MineDto, { t }: ViewContext): string {
  const amiss = report.findings.filter(isAmiss);
  const idsIn = (findings: readonly FindingDto[]) =>
    new Set(findings.flatMap(({ components }) => components.map(componentId)));
  const yours = idsIn(amiss.filter(isYours));
  const hit = idsIn(amiss);
  const ids = owned.map(({ of, worst }) => ({ id: componentId(of), worst }));
  const you = ids.filter(({ id }) => yours.has(id)).length;
  const others = ids.filter(({ id }) => hit.has(id) && !yours.has(id)).length;
  const rest = ids.filter(({ id }) => !hit.has(id));
  const unknown = rest.filter(({ worst }) => worst === 'unknown').length;
  const fine = rest.length - unknown;
  return given(
    t(`mine.shares.${wordOfAll(owned)}`, { count: owned.length }),
    you > 0 && t('mine.shares.you', { count: you }),
    others > 0 && t('mine.shares.others', { count: others }),
    unknown > 0 && t('mine.shares.unknown', { count: unknown }),
    fine > 0 && t('mine.shares.fine', { count: fine }),
  ).join(' · ');
}

/** What is to be said first of what a reader owns. */
export function mineHeadline(
  answer: MineDto,
  context: ViewContext,
): SummaryView {
  const summary = headlineOf(answer, context);
  const shares = sharesOf(answer, context);
  const detail = given(summary.detail, shares).join(' ');
  return { ...summary, detail };
}
