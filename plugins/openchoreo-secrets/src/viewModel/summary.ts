import type {
  ComponentSecretsDto,
  CountsDto,
  EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView } from './causeWords';
import { ageOf, type ViewContext } from './context';
import { allOf, countsIn, keysAtRisk } from './counts';
import { atRiskSummary } from './entity/atRisk';
import { findingViews } from './findings';
import { attentionSummary } from './summaryAttention';
import { someUnknown, unknownSummary } from './summaryUnknown';
import type { SummaryView } from './sentence';
import { lookOf } from './tone';

export function summaryView(
  component: ComponentSecretsDto,
  answer: EntitySecretsDto,
  context: ViewContext,
): SummaryView {
  const { t } = context;
  const { name, state } = component;
  if (state === 'starting') {
    return {
      tone: 'unknown',
      icon: 'clock',
      headline: t('summary.starting'),
      detail: t('summary.startingDetail'),
    };
  }
  if (state === 'unknown') {
    return untold(component, context);
  }
  const counts = countsIn(component.environments);
  const all = allOf(counts);
  if (counts.unknown > 0 && counts.unknown === all) {
    return unknownSummary(component, answer, context);
  }
  if (component.summary.attention > 0) {
    return attentionSummary(component, context);
  }
  const trouble = troubleWithoutCells(component, answer, context);
  if (trouble) {
    return trouble;
  }
  const building = buildSummary(component, context);
  if (building) {
    return building;
  }
  if (counts.unknown > 0) {
    return someUnknown(component, counts, context);
  }
  if (all === 0) {
    return {
      tone: 'none',
      icon: 'key',
      headline: t('summary.notDeployed', { name }),
      detail: t('summary.notDeployedDetail'),
    };
  }
  return seenAndFine(component, counts, context);
}

/** What builds that go on lack, where nothing is amiss with the keys of the component itself. */
function buildSummary(
  { summary: { builds } }: ComponentSecretsDto,
  { t }: ViewContext,
): SummaryView | undefined {
  if (!builds) return undefined;
  const { attention, unknown } = builds;
  if (attention > 0) {
    const headline = t('summary.buildLacks', { count: attention });
    return { ...lookOf('warning'), headline, detail: t('summary.buildDetail') };
  }
  return unknown > 0
    ? {
        ...lookOf('unknown'),
        headline: t('summary.buildUnknown', { count: unknown }),
        detail: t('summary.buildDetail'),
      }
    : undefined;
}

function untold(
  component: ComponentSecretsDto,
  { t }: ViewContext,
): SummaryView {
  const { name, project, cause } = component;
  return {
    tone: 'unknown',
    icon: 'question',
    headline: t('summary.untold', { name }),
    detail: cause
      ? causeView(cause, { project }, t).sentence
      : t('summary.neverSeen'),
  };
}

/** Trouble of an environment as a whole, such as a release that cannot be rendered. */
function troubleWithoutCells(
  component: ComponentSecretsDto,
  answer: EntitySecretsDto,
  context: ViewContext,
): SummaryView | undefined {
  const finding = findingViews(component, answer, context).find(
    ({ attention }) => attention,
  );
  return (
    finding && {
      tone: finding.tone,
      icon: finding.icon,
      headline: finding.title,
      detail: finding.detail,
    }
  );
}

function seenAndFine(
  component: ComponentSecretsDto,
  counts: CountsDto,
  context: ViewContext,
): SummaryView {
  const { t } = context;
  if (counts.atRisk > 0) {
    return atRiskSummary(keysAtRisk(component), context);
  }
  const detail = oldestLine(component, context);
  if (counts.waiting > 0) {
    const headline = t('summary.settling', { count: counts.waiting });
    return { ...lookOf('waiting'), headline, detail };
  }
  const active = component.environments.filter(
    ({ deployment }) => deployment === 'active',
  ).length;
  return {
    ...lookOf('ok'),
    headline: t('summary.healthy', {
      count: component.summary.keys,
      environments: t('summary.environments', { count: active }),
    }),
    detail,
  };
}

function oldestLine(
  { summary, rows }: ComponentSecretsDto,
  context: ViewContext,
): string {
  const { t } = context;
  const age = ageOf(summary.oldestRefreshAt, context);
  if (!age) {
    return '';
  }
  const count = rows
    .flatMap(({ cells }) => cells)
    .filter(({ health }) => health.flags.includes('late')).length;
  return count > 0
    ? t('summary.oldestLate', { age, count })
    : t('summary.oldest', { age });
}
