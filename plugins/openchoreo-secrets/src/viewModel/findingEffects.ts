import type {
  ComponentSecretsDto,
  FindingDto,
  Verdict,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ageOf, clockOf, type ViewContext } from './context';
import { workingEnvironments } from './drawerReason';
import { findingBlocksByImage } from './imagePull';
import { isTrouble } from './summaryAttention';

/** What a finding does, as far as the summary above it does not say so already. */
export function findingEffects(
  finding: FindingDto,
  component: ComponentSecretsDto,
  context: ViewContext,
): readonly string[] {
  if (finding.severity === 'unknown') {
    return [];
  }
  const { t } = context;
  const troubled = component.findings.filter(isTrouble);
  // The summary counts keys, so it speaks of a finding that has some.
  const alone = troubled.length === 1 && finding.rows.length > 0;
  const pods = findingBlocksByImage(finding, component)
    ? t('finding.blocksPull')
    : podsText(finding, context);
  const heldBy = troubled.filter(({ heldBack }) => heldBack > 0).length;
  return [
    ...sinceWhen(finding, alone, context),
    ...(finding.gap ? gapOf(finding, component, context) : []),
    ...(pods && !(finding.blocksPodStart && alone) ? [pods] : []),
    ...(finding.heldBack > 0 && heldBy > 1
      ? [t('finding.heldBack', { count: finding.heldBack })]
      : []),
  ];
}

/** The operator is content, since the time of its success. */
const CONTENT: readonly Verdict[] = ['synced', 'paused'];

function sinceWhen(
  finding: FindingDto,
  alone: boolean,
  context: ViewContext,
): readonly string[] {
  const { t } = context;
  const age = ageOf(finding.since, context);
  const value = clockOf(finding.refreshedAt, context);
  if (finding.delivery === 'old' && age && value) {
    return alone ? [] : [t('finding.oldValue', { age, time: value })];
  }
  const failing = !CONTENT.includes(finding.verdict);
  const time = failing && clockOf(finding.since, context);
  return time ? [t('finding.failingSince', { time })] : [];
}

/** What pods get instead; whether they start is said by the answer. */
export function podsText(
  { blocksPodStart, effect }: Pick<FindingDto, 'blocksPodStart' | 'effect'>,
  { t }: ViewContext,
): string | undefined {
  if (blocksPodStart) return t('finding.blocks');
  return effect === 'startsWithout' || effect === 'startsWithOther'
    ? t(`delivery.effect.${effect}`)
    : undefined;
}

/** `Works in development, missing in production.` */
function gapOf(
  finding: FindingDto,
  component: ComponentSecretsDto,
  { t, times }: ViewContext,
): readonly string[] {
  const row = component.rows.find(
    ({ id, gap }) => gap && finding.rows.includes(id),
  );
  const working = row ? workingEnvironments(row) : [];
  return working.length === 0
    ? []
    : [
        t('finding.gap', {
          working: times.list(working),
          missing: times.list(finding.environments),
        }),
      ];
}
