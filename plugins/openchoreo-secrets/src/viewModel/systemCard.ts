import type {
  ComponentSecretsDto,
  EntitySecretsDto,
  ReportDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { CardRowView, CardView } from './card';
import { cardChip, inTrouble } from './cardChip';
import { clockOf, type ViewContext } from './context';
import { inner } from './inner';
import { toFix } from './counts';
import { inOrder } from './report/inOrder';
import { asOfView } from './planes';
import { headlineView } from './report/headline';
import { reportedComponent, reportedSystem } from './report/reported';
import { lookOf } from './tone';

const WORST_SHOWN = 4;

/** The worst components of a project, and the others in one line. */
export function systemCard(
  name: string,
  answer: EntitySecretsDto,
  context: ViewContext,
): CardView {
  const { t } = context;
  const used = inOrder(answer).filter(
    ({ report, rows }) => report.headline.state !== 'known' || rows.length > 0,
  );
  const troubled = used.filter(({ report }) => inTrouble(report));
  const shown = troubled.slice(0, WORST_SHOWN);
  const others = used.filter(component => !shown.includes(component));
  const chip = chipOf(used, context);
  return {
    title: t('card.titleSystem', { name }),
    asOf: asOfView(answer, context),
    chip:
      troubled.length > 0
        ? {
            ...chip,
            text: t('card.chipComponents', {
              n: troubled.length,
              count: used.length,
            }),
          }
        : (hiddenChip(answer, context) ?? chip),
    headline:
      used.length === 0
        ? noneHeadline(name, answer, context)
        : headlineOf(troubled, context),
    detail: gapsOf(used, context),
    rows: [
      ...shown.map(component => componentRow(component, answer, context)),
      ...(others.length > 0
        ? [othersRow(others, shown.length > 0, context)]
        : []),
    ],
  };
}

function chipOf(
  components: readonly ComponentSecretsDto[],
  context: ViewContext,
) {
  return cardChip(
    components.map(({ report }) => report),
    context,
  );
}

/** What the reader may not see is not none. */
function hiddenChip({ report }: EntitySecretsDto, { t }: ViewContext) {
  return report.headline.state === 'hidden'
    ? {
        ...lookOf('unknown'),
        icon: 'lock' as const,
        text: t('card.chipUnknown'),
      }
    : undefined;
}

function noneHeadline(
  name: string,
  answer: EntitySecretsDto,
  context: ViewContext,
): string {
  const { state, environments } = answer.report.headline;
  return state === 'hidden' || environments.componentsHidden
    ? headlineView(reportedSystem(name, answer), context).headline
    : context.t('card.noComponents');
}

function headlineOf(
  troubled: readonly ComponentSecretsDto[],
  { t }: ViewContext,
): string | undefined {
  if (troubled.length === 0) {
    return undefined;
  }
  const production = troubled.filter(({ report }) =>
    failingPlaces(report).some(place => place.production),
  ).length;
  return production > 0
    ? t('card.systemProduction', { count: troubled.length, n: production })
    : t('card.systemHeadline', { count: troubled.length });
}

/** Environments, in the order of promotion, where something fails by itself. */
function failingPlaces({ places }: ReportDto) {
  return places.filter(({ counts }) => toFix(counts) > 0);
}

function gapsOf(
  components: readonly ComponentSecretsDto[],
  { t }: ViewContext,
): string | undefined {
  const gaps = components
    .flatMap(({ rows }) => rows)
    .filter(({ gap }) => gap).length;
  return gaps > 0 ? t('card.gaps', { count: gaps }) : undefined;
}

function componentRow(
  component: ComponentSecretsDto,
  answer: EntitySecretsDto,
  context: ViewContext,
): CardRowView {
  const { t, times } = context;
  const summary = headlineView(reportedComponent(component, answer), context);
  const environments = times.list(
    failingPlaces(component.report).flatMap(place => place.name ?? []),
  );
  const { findings, headline } = component.report;
  const { failing, blocking } = headline.keys;
  const needs =
    failing > 0
      ? t('card.needs', { count: failing, environments })
      : summary.headline;
  const since = findings
    .filter(({ severity }) => severity === headline.worst)
    .flatMap(finding => finding.since ?? [])
    .sort()[0];
  const time = clockOf(since, context);
  return {
    id: component.name,
    name: component.name,
    production: false,
    tone: summary.tone,
    icon: summary.icon,
    text: blocking > 0 ? t('card.blocks', { environments }) : needs,
    beside: time && t('beside.since', { time }),
    component: component.name,
  };
}

function othersRow(
  others: readonly ComponentSecretsDto[],
  beside: boolean,
  context: ViewContext,
): CardRowView {
  const { t } = context;
  const { tone, icon, text } = chipOf(others, context);
  const count = others.length;
  const base = {
    id: '*',
    name: t(beside ? 'card.others' : 'card.allComponents', { count }),
    production: false,
    tone,
    icon,
  };
  return { ...base, text: inner(text, t) };
}
