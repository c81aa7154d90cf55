import type {
  ComponentSecretsDto,
  EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { inTrouble } from '../cardChip';
import type { ViewContext } from '../context';
import type { SummaryView } from '../sentence';
import { isCritical, troubledEnvironments } from '../summaryAttention';
import { tallyOf } from '../tally';

/** How many components of a project are in trouble; never green while something is unknown. */
export function systemSummary(
  name: string,
  answer: EntitySecretsDto,
  context: ViewContext,
): SummaryView {
  const { t } = context;
  const used = answer.components.filter(
    one => one.state !== 'known' || one.rows.length > 0 || inTrouble(one),
  );
  if (used.some(inTrouble)) {
    return troubled(used, context);
  }
  if (used.length === 0) {
    return {
      tone: 'none',
      icon: 'key',
      headline: t('entity.system.empty', { name }),
      detail: t('entity.system.emptyDetail'),
    };
  }
  return untroubled(name, used, context);
}

function troubled(
  used: readonly ComponentSecretsDto[],
  { t }: ViewContext,
): SummaryView {
  const all = used.length;
  const hit = used.filter(inTrouble);
  const critical = hit.filter(isCritical).length;
  const count = critical || hit.length;
  const production = hit.filter(component => {
    const names = troubledEnvironments(component);
    return component.environments.some(
      one => one.production && names.includes(one.name),
    );
  }).length;
  const unknown = used.filter(isUnknown).length;
  return {
    tone: critical > 0 ? 'error' : 'warning',
    icon: critical > 0 ? 'alert' : 'triangle',
    headline:
      critical > 0
        ? t('entity.system.failing', { count, all })
        : t('entity.system.attention', { count, all }),
    detail: [
      critical > 0 && hit.length > critical
        ? t('entity.environment.alsoAttention', {
            count: hit.length - critical,
          })
        : '',
      production > 0
        ? t('entity.system.inProduction', { count: production })
        : '',
      unknown > 0
        ? t('entity.environment.alsoUnknown', { count: unknown })
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** All of it is unknown. */
function isUnknown(component: ComponentSecretsDto): boolean {
  return component.state !== 'known' || component.summary.worst === 'unknown';
}

function untroubled(
  name: string,
  used: readonly ComponentSecretsDto[],
  { t }: ViewContext,
): SummaryView {
  const tally = tallyOf(
    used.flatMap(({ rows }) => rows.flatMap(row => row.cells)),
  );
  if (used.every(({ state }) => state === 'starting')) {
    return {
      tone: 'unknown',
      icon: 'clock',
      headline: t('summary.starting'),
      detail: t('summary.startingDetail'),
    };
  }
  if (tally.unknown > 0 || used.some(({ state }) => state !== 'known')) {
    return {
      tone: 'unknown',
      icon: 'question',
      headline:
        tally.synced > 0
          ? t('entity.system.partial', { name })
          : t('entity.system.unknown', { name }),
      detail: t('summary.nothingCounts'),
    };
  }
  if (tally.failsNext > 0) {
    return {
      tone: 'warning',
      icon: 'triangle',
      headline: t('summary.failsNext', { count: tally.failsNext }),
      detail: t('summary.failsNextDetail'),
    };
  }
  if (tally.waiting > 0) {
    const headline = t('entity.system.settling');
    return { tone: 'quiet', icon: 'clock', headline, detail: '' };
  }
  return tally.synced === 0
    ? {
        tone: 'none',
        icon: 'key',
        headline: t('summary.notDeployed', { name }),
        detail: t('summary.notDeployedDetail'),
      }
    : {
        tone: 'ok',
        icon: 'check',
        headline: t('entity.system.healthy', { count: used.length, name }),
        detail: '',
      };
}
