import type {
  ComponentSecretsDto,
  EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { inTrouble } from '../cardChip';
import type { ViewContext } from '../context';
import { allOf, countsIn } from '../counts';
import type { SummaryView } from '../sentence';
import { troubledEnvironments } from '../summaryAttention';
import { lookOf } from '../tone';
import { alsoAtRisk, atRiskSummary } from './atRisk';

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
  context: ViewContext,
): SummaryView {
  const { t } = context;
  const all = used.length;
  const hit = used.filter(inTrouble);
  const critical = hit.filter(
    ({ summary }) => summary.worst === 'critical',
  ).length;
  const count = critical || hit.length;
  const production = hit.filter(component => {
    const names = troubledEnvironments(component);
    return component.environments.some(
      one => one.production && names.includes(one.name),
    );
  }).length;
  const unknown = used.filter(isUnknown).length;
  return {
    ...lookOf(critical > 0 ? 'critical' : 'warning'),
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
      alsoAtRisk(countsOf(used), context),
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
  context: ViewContext,
): SummaryView {
  const { t } = context;
  const counts = countsOf(used);
  if (used.every(({ state }) => state === 'starting')) {
    return {
      tone: 'unknown',
      icon: 'clock',
      headline: t('summary.starting'),
      detail: t('summary.startingDetail'),
    };
  }
  if (counts.unknown > 0 || used.some(({ state }) => state !== 'known')) {
    const where = counts.ok > 0 ? 'partial' : 'unknown';
    return {
      ...lookOf('unknown'),
      headline: t(`entity.system.${where}`, { name }),
      detail: t('summary.nothingCounts'),
    };
  }
  if (counts.atRisk > 0) {
    return atRiskSummary(counts, context);
  }
  if (counts.waiting > 0) {
    const headline = t('entity.system.settling');
    return { ...lookOf('waiting'), headline, detail: '' };
  }
  return allOf(counts) === 0
    ? {
        tone: 'none',
        icon: 'key',
        headline: t('summary.notDeployed', { name }),
        detail: t('summary.notDeployedDetail'),
      }
    : {
        ...lookOf('ok'),
        headline: t('entity.system.healthy', { count: used.length, name }),
        detail: '',
      };
}

function countsOf(components: readonly ComponentSecretsDto[]) {
  return countsIn(components.flatMap(one => one.environments));
}
