import type {
  ComponentSecretsDto,
  FindingDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ageOf, clockOf, type ViewContext } from './context';
import type { SummaryView } from './sentence';
import { needsAttention } from './tone';

/** Culprits are counted; what they hold back is mentioned once. */
export function attentionSummary(
  component: ComponentSecretsDto,
  context: ViewContext,
): SummaryView {
  const culprits = component.findings.filter(isTrouble);
  const oldOnly =
    culprits.length > 0 &&
    culprits.every(({ verdict }) => verdict === 'servingOldValue');
  const error = isCritical(component);
  return {
    tone: error ? 'error' : 'warning',
    icon: iconFor(error, oldOnly),
    headline: headlineOf(component, oldOnly, context),
    detail: oldOnly
      ? oldValueDetail(culprits, context)
      : brokenDetail(component, context),
  };
}

function iconFor(error: boolean, oldOnly: boolean): SummaryView['icon'] {
  if (oldOnly) {
    return 'history';
  }
  return error ? 'alert' : 'triangle';
}

/** What keeps pods from starting is not milder than an error, whatever its verdict. */
export function isCritical({ summary }: ComponentSecretsDto): boolean {
  return summary.worst === 'error' || summary.blocking > 0;
}

export function isTrouble({ severity }: FindingDto): boolean {
  return severity === 'warning' || severity === 'error';
}

/** Environments in pipeline order that hold a culprit. */
export function troubledEnvironments(
  component: ComponentSecretsDto,
): readonly string[] {
  return component.environments
    .filter((_, index) =>
      component.rows.some(row => needsAttention(row.cells[index].health)),
    )
    .map(({ name }) => name);
}

function headlineOf(
  component: ComponentSecretsDto,
  oldOnly: boolean,
  { t, times }: ViewContext,
): string {
  const { attention, blocking, keys } = component.summary;
  const headline = t(oldOnly ? 'summary.oldValue' : 'summary.attention', {
    count: attention,
    keys,
    environments: times.list(troubledEnvironments(component)),
  });
  if (blocking === 0) {
    return headline;
  }
  const culprits = component.rows.filter(row =>
    row.cells.some(cell => cell.blocksPodStart && needsAttention(cell.health)),
  ).length;
  if (culprits >= attention) {
    return t('summary.blocksAll', { headline });
  }
  return culprits === 1
    ? t('summary.blocksOne', { headline })
    : t('summary.blocksMany', { headline, n: culprits });
}

function oldValueDetail(
  culprits: readonly FindingDto[],
  context: ViewContext,
): string {
  const { t } = context;
  const [worst] = culprits;
  const age = ageOf(worst.since, context);
  const time = clockOf(worst.refreshedAt, context);
  const lost = t('summary.rotationLost');
  return age && time
    ? `${t('summary.refreshFailing', { age, time })} ${lost}`
    : lost;
}

function brokenDetail(
  component: ComponentSecretsDto,
  { t, times }: ViewContext,
): string {
  const says: string[] = [];
  if (component.summary.blocking > 0) {
    says.push(t('summary.podsBlocked', { name: component.name }));
  }
  const held = component.rows.filter(row =>
    row.cells.some(({ health }) => health.verdict === 'heldBack'),
  ).length;
  if (held > 0) {
    says.push(t('summary.heldBack', { count: held }));
  }
  const unseen = component.environments
    .filter((_, index) =>
      component.rows.some(row => row.cells[index].health.verdict === 'unknown'),
    )
    .map(({ name }) => name);
  if (unseen.length > 0) {
    says.push(t('summary.alsoUnknown', { names: times.list(unseen) }));
  }
  return says.join(' ');
}
