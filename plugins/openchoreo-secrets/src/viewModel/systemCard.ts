import type {
  FindingDto,
  ProjectSecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { CardRowView, CardView } from './card';
import { cardChip, inTrouble, judgedPlace } from './cardChip';
import { causeTitle } from './causeWords';
import { clockOf, type ViewContext } from './context';
import { inner } from './inner';
import { toFix } from './counts';
import { asOfView } from './planes';
import { componentsIn, type ComponentOf } from './report/componentsIn';
import { iconOfFinding } from './report/findingRow';
import { headlineView } from './report/headline';
import { isTrouble, reportedSystem } from './report/reported';
import { sentences, type SummaryView } from './sentence';
import { lineOf } from './tileLine';
import { titleAbout } from './titleAbout';
import { lookOf } from './tone';

const WORST_SHOWN = 4;

type Components = readonly ComponentOf[];

/** The worst components of a project, and the others in one line. */
export function systemCard(name: string) {
  return (answer: ProjectSecretsDto, context: ViewContext): CardView => {
    const { t } = context;
    const used = componentsIn(answer).filter(
      ({ state, rows }) => state !== 'known' || rows > 0,
    );
    const troubled = used.filter(one => inTrouble(judgedPlace(one)));
    const shown = troubled.slice(0, WORST_SHOWN);
    const others = used.filter(component => !shown.includes(component));
    const chip = chipOf(used, context);
    const summary = headlineView(reportedSystem(name, answer), context);
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
          ? noneHeadline(summary, answer, context)
          : headlineOf(troubled, summary, context),
      detail: sentences(
        troubled.length > 0 ? summary.detail : '',
        gapsOf(used, context),
      ),
      rows: [
        ...shown.map(component => componentRow(component, answer, context)),
        ...(others.length > 0
          ? [othersRow(others, shown.length > 0, context)]
          : []),
      ],
    };
  };
}

function chipOf(components: Components, context: ViewContext) {
  return cardChip(components.map(judgedPlace), context);
}

/** What the reader may not see is not none. */
function hiddenChip({ report }: ProjectSecretsDto, { t }: ViewContext) {
  return report.headline.state === 'hidden'
    ? lineOf({ tone: 'unknown', icon: 'lock' }, t('word.unknown'))
    : undefined;
}

function noneHeadline(
  { headline }: SummaryView,
  { report }: ProjectSecretsDto,
  { t }: ViewContext,
): string {
  const { state, environments } = report.headline;
  return state === 'hidden' || environments.componentsHidden
    ? headline
    : t('card.noComponents');
}

/** As the tab says it. */
function headlineOf(
  troubled: Components,
  { headline }: SummaryView,
  { t }: ViewContext,
): string | undefined {
  return troubled.length > 0 ? t('card.headline', { headline }) : undefined;
}

/** Environments, in the order of promotion, where something fails by itself. */
function failingIn({ cells }: ComponentOf) {
  return cells
    .filter(({ counts }) => toFix(counts) > 0)
    .map(({ environment }) => environment);
}

function gapsOf(
  components: Components,
  { t }: ViewContext,
): string | undefined {
  const count = components.reduce((sum, { gaps }) => sum + gaps, 0);
  return count > 0 ? t('card.gaps', { count }) : undefined;
}

/** What is to be acted on in a component, gravest first, each with the environments that it lies in. */
function troublesOf(
  { cells }: ComponentOf,
  { report }: ProjectSecretsDto,
): readonly { finding: FindingDto; environments: readonly string[] }[] {
  const indexes = [...new Set(cells.flatMap(({ findings }) => findings))];
  return indexes
    .sort((a, b) => a - b)
    .flatMap(index => {
      const finding = report.findings[index];
      const environments = cells
        .filter(({ findings }) => findings.includes(index))
        .map(({ environment }) => environment.name);
      return finding && isTrouble(finding) ? { finding, environments } : [];
    });
}

function componentRow(
  component: ComponentOf,
  answer: ProjectSecretsDto,
  context: ViewContext,
): CardRowView {
  const { t, times } = context;
  const { name, place, keys } = component;
  const environments = times.list(failingIn(component).map(one => one.name));
  const troubles = troublesOf(component, answer);
  const [first] = troubles;
  const look = lookOf(place.worst);
  const oldOnly =
    troubles.length > 0 &&
    troubles.every(({ finding }) => finding.delivery === 'old');
  const whole = first
    ? titleAbout(
        causeTitle(first.finding.cause, t),
        times.list(first.environments),
        t,
      )
    : t('entity.counts.needsLook');
  const needs =
    keys.failing > 0
      ? t('card.needs', { count: keys.failing, environments })
      : whole;
  const wholeIcon = first ? iconOfFinding(first.finding) : look.icon;
  const failingIcon = oldOnly ? 'history' : look.icon;
  const time = clockOf(place.since, context);
  return {
    id: name,
    name,
    production: false,
    tone: look.tone,
    icon: keys.failing > 0 ? failingIcon : wholeIcon,
    text: keys.blocking > 0 ? t('card.blocks', { environments }) : needs,
    beside: time && t('beside.since', { time }),
    component: name,
  };
}

function othersRow(
  others: Components,
  beside: boolean,
  context: ViewContext,
): CardRowView {
  const { t } = context;
  const { tone, icon, text } = chipOf(others, context);
  const count = others.length;
  const base = {
    id: '*',
    name: t(beside ? 'card.others' : 'incident.components', { count }),
    production: false,
    tone,
    icon,
  };
  return { ...base, text: inner(text, t) };
}
