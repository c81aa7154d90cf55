import {
  needsAttention,
  type ComponentSecretsDto,
  type FindingDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ageOf, clockOf, type ViewContext } from './context';
import { keysAtRisk } from './counts';
import { alsoAtRisk } from './entity/atRisk';
import { blocksByImage } from './imagePull';
import type { SummaryView } from './sentence';
import { isCulprit, lookOf } from './tone';

/** Culprits are counted; what they hold back is mentioned once. */
export function attentionSummary(
  component: ComponentSecretsDto,
  context: ViewContext,
): SummaryView {
  const culprits = component.findings.filter(isTrouble);
  const oldOnly =
    culprits.length > 0 && culprits.every(({ delivery }) => delivery === 'old');
  const { tone, icon } = lookOf(component.summary.worst);
  return {
    tone,
    icon: oldOnly ? 'history' : icon,
    headline: headlineOf(component, oldOnly, context),
    detail: [
      oldOnly
        ? oldValueDetail(culprits, context)
        : brokenDetail(component, context),
      alsoAtRisk(keysAtRisk(component), context),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

export function isTrouble({ severity }: FindingDto): boolean {
  return needsAttention(severity);
}

/** Environments in pipeline order that hold a culprit. */
export function troubledEnvironments(
  component: ComponentSecretsDto,
): readonly string[] {
  return component.environments
    .filter((_, index) =>
      component.rows.some(row => isCulprit(row.cells[index])),
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
    row.cells.some(cell => cell.blocksPodStart && isCulprit(cell)),
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
    const { name } = component;
    says.push(
      blocksByImage(component)
        ? t('summary.podsWithoutImage', { name })
        : t('summary.podsBlocked', { name }),
    );
  }
  const held = component.rows.filter(row =>
    row.cells.some(({ heldBackBy }) => heldBackBy !== undefined),
  ).length;
  if (held > 0) {
    says.push(t('summary.heldBack', { count: held }));
  }
  const unseen = component.environments
    .filter(({ counts }) => counts.unknown > 0)
    .map(({ name }) => name);
  if (unseen.length > 0) {
    says.push(t('summary.alsoUnknown', { names: times.list(unseen) }));
  }
  return says.join(' ');
}
