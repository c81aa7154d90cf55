import type {
  FindingDto,
  Verdict,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ageOf, clockOf, type ViewContext } from '../context';
import type { CloseUp } from './closeUp';
import { reachSentence } from './reach';
import { isOfKeys, isTrouble, type Reported } from './reported';

/** What a finding does, as far as the headline above it does not say so already. */
export function findingEffects(
  finding: FindingDto,
  of: Reported,
  close: CloseUp | undefined,
  context: ViewContext,
): readonly string[] {
  if (finding.severity === 'unknown') {
    return [];
  }
  const { t } = context;
  const troubled = of.report.findings.filter(isTrouble);
  // The headline counts keys, so it speaks of a finding that has some.
  const alone =
    isOfKeys(of) && troubled.length === 1 && finding.rows.length > 0;
  const heldBy = troubled.filter(({ heldBack }) => heldBack > 0).length;
  return [
    alone && isOld(finding) ? '' : sinceWhen(finding, context),
    gapOf(finding, close, context),
    howMany(finding, of, context),
    alone && finding.blocksPodStart ? '' : podsText(finding, close, context),
    finding.heldBack > 0 && heldBy > 1
      ? t('finding.heldBack', { count: finding.heldBack })
      : '',
  ].filter(Boolean);
}

/** The operator is content, since the time of its success. */
const CONTENT: readonly Verdict[] = ['synced', 'paused'];

function isOld({ delivery, since, refreshedAt }: FindingDto): boolean {
  return delivery === 'old' && Boolean(since && refreshedAt);
}

function sinceWhen(finding: FindingDto, context: ViewContext): string {
  const { t } = context;
  const since = clockOf(finding.since, context);
  if (isOld(finding)) {
    return t('finding.oldValue', {
      age: ageOf(finding.since, context) ?? '',
      time: clockOf(finding.refreshedAt, context) ?? '',
    });
  }
  return since && !CONTENT.includes(finding.verdict)
    ? t('finding.failingSince', { time: since })
    : '';
}

/** The whole reach first; what is at risk fails only at its next refresh. */
function howMany(
  { components, secrets, atRisk, reach }: FindingDto,
  of: Reported,
  { t }: ViewContext,
): string {
  const above = !isOfKeys(of);
  if (atRisk > 0 && secrets === 0) {
    return t('summary.alsoAtRisk', { count: atRisk });
  }
  if (atRisk > 0) {
    const names = t('incident.components', { count: reach.components });
    return reachSentence(
      {
        all: reach.secrets,
        components: above ? names : undefined,
        failing: secrets,
        atRisk,
      },
      t,
    );
  }
  return above && secrets > Math.max(1, components.length)
    ? t('entity.environment.hitsSecrets', { count: secrets })
    : '';
}

/** What pods get instead; whether they start is said by the answer. */
function podsText(
  finding: FindingDto,
  close: CloseUp | undefined,
  { t }: ViewContext,
): string {
  const { blocksPodStart, effect, delivery } = finding;
  if (blocksPodStart) {
    return t(close?.forImages ? 'finding.blocksPull' : 'finding.blocks');
  }
  if (effect === 'startsWithout' || effect === 'startsWithOther') {
    return t(`delivery.effect.${effect}`);
  }
  return delivery === 'old' && !isOld(finding)
    ? t('delivery.says.oldBare')
    : '';
}

/** `Works in development, missing in production.` */
function gapOf(
  { environments }: FindingDto,
  close: CloseUp | undefined,
  { t, times }: ViewContext,
): string {
  const working = close?.worksIn ?? [];
  return working.length === 0
    ? ''
    : t('finding.gap', {
        working: times.list(working),
        missing: times.list(environments),
      });
}
