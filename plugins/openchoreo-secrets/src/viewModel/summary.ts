import type {
  ComponentSecretsDto,
  EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView } from './causeWords';
import { ageOf, type ViewContext } from './context';
import { findingViews } from './findings';
import { attentionSummary } from './summaryAttention';
import { someUnknown, unknownSummary } from './summaryUnknown';
import { tallyOf, type Tally } from './tally';
import type { SummaryView } from './sentence';

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
  const tally = tallyOf(component.rows.flatMap(row => row.cells));
  if (tally.unknown > 0 && tally.unknown === judged(tally)) {
    return unknownSummary(component, answer, context);
  }
  if (component.summary.attention > 0 || tally.attention > tally.failsNext) {
    return attentionSummary(component, context);
  }
  const trouble = troubleWithoutCells(component, answer, context);
  if (trouble) {
    return trouble;
  }
  if (tally.unknown > 0) {
    return someUnknown(component, tally, context);
  }
  if (judged(tally) === 0) {
    return {
      tone: 'none',
      icon: 'key',
      headline: t('summary.notDeployed', { name }),
      detail: t('summary.notDeployedDetail'),
    };
  }
  return seenAndFine(component, tally, context);
}

/** Cells behind which a secret is expected. */
function judged(tally: Tally): number {
  return (
    tally.synced +
    tally.waiting +
    tally.unknown +
    tally.attention +
    tally.heldBack
  );
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
    ({ tone }) => tone === 'error' || tone === 'warning',
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
  tally: Tally,
  context: ViewContext,
): SummaryView {
  const { t } = context;
  if (tally.failsNext > 0) {
    return {
      tone: 'warning',
      icon: 'triangle',
      headline: t('summary.failsNext', { count: tally.failsNext }),
      detail: t('summary.failsNextDetail'),
    };
  }
  const oldest = oldestLine(component, tally, context);
  if (tally.waiting > 0) {
    return {
      tone: 'quiet',
      icon: 'clock',
      headline: t('summary.settling', { count: tally.waiting }),
      detail: oldest,
    };
  }
  const active = component.environments.filter(
    ({ deployment }) => deployment === 'active',
  ).length;
  return {
    tone: 'ok',
    icon: 'check',
    headline: t('summary.healthy', {
      count: component.summary.keys,
      environments: t('summary.environments', { count: active }),
    }),
    detail: oldest,
  };
}

function oldestLine(
  component: ComponentSecretsDto,
  tally: Tally,
  context: ViewContext,
): string {
  const { t } = context;
  const age = ageOf(component.summary.oldestRefreshAt, context);
  if (!age) {
    return '';
  }
  return tally.late > 0
    ? t('summary.oldestLate', { age, count: tally.late })
    : t('summary.oldest', { age });
}
