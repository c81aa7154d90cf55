import type {
  FindingDto,
  MineDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { MessageView } from '../message';
import { asOfView } from '../planes';
import { findingRows } from '../report/findingRow';
import type { FindingView } from '../report/findingView';
import type { Reported } from '../report/reported';
import type { ReportView } from '../report/reportView';
import type { SystemMatrixView } from '../entity/systemMatrix';
import { isNew } from '../platform/visit';
import { askSentence, teamView, withheldNotes, type Note } from '../withheld';
import { mineHeadline } from './mineHeadline';
import { ownedMatrix } from './ownedMatrix';
import { ofResources } from './ofResources';
import { othersTicket } from './othersTicket';

/** What a reader owns: what to do, what others do, and all of it. */
export interface MineView {
  /** Said where there is nothing to show. */
  readonly none?: MessageView;
  readonly report: ReportView;
  /** The reader's own to do. */
  readonly yours: readonly FindingView[];
  readonly others: readonly FindingView[];
  /** What the team that acts has to know, as Markdown; nothing where nobody else acts. */
  readonly ticket?: string;
  readonly matrix: SystemMatrixView;
}

/** Whether developers act, and nobody else. */
export function isYours({ cause }: FindingDto): boolean {
  return cause.actor === 'developer';
}

function reportedMine(answer: MineDto): Reported {
  const { report, planes, platformTeam, owned } = answer;
  const environments = owned
    .flatMap(one => one.environments)
    .map(({ environment, production }) => ({ name: environment, production }));
  return {
    report,
    planes,
    platformTeam,
    stores: {},
    name: '',
    project: '',
    environments,
  };
}

function noneOf(
  { owned, report, platformTeam }: MineDto,
  { t }: ViewContext,
): MessageView | undefined {
  if (owned.length > 0) return undefined;
  return report.headline.state === 'hidden'
    ? {
        icon: 'lock',
        title: t('mine.hiddenTitle'),
        detail: askSentence({ platformTeam }, t),
      }
    : {
        icon: 'key',
        title: t('mine.noneTitle'),
        detail: t('mine.noneDetail'),
      };
}

function notesOf(answer: MineDto, context: ViewContext): readonly Note[] {
  const { t } = context;
  const { componentsHidden } = answer.report.headline.environments;
  const team = teamView(answer);
  const text = t('mine.hiddenSome');
  return [
    ...(componentsHidden
      ? [team ? { text, team } : { text: `${text} ${askSentence(answer, t)}` }]
      : []),
    ...withheldNotes(answer, context),
  ];
}

/** @param lastVisit - when the reader was here before; on a first visit nothing is new. */
export function mineView(lastVisit: number | undefined) {
  return (answer: MineDto, _url: undefined, context: ViewContext): MineView =>
    viewOf(answer, lastVisit, context);
}

function viewOf(
  answer: MineDto,
  lastVisit: number | undefined,
  context: ViewContext,
): MineView {
  const { findings } = answer.report;
  const idsOf = (some: readonly FindingDto[]) =>
    new Set(some.map(({ id }) => id));
  const began = idsOf(findings.filter(one => isNew(one, lastVisit)));
  const mine = idsOf(findings.filter(isYours));
  const rows = ofResources(
    findingRows(reportedMine(answer), context),
    answer.owned,
  ).map(row => ({ ...row, isNew: began.has(row.id) }));
  const others = rows.filter(({ id }) => !mine.has(id));
  return {
    none: noneOf(answer, context),
    report: {
      summary: mineHeadline(answer, context),
      findings: [],
      notes: notesOf(answer, context),
      asOf: asOfView({ planes: answer.planes }, context),
    },
    yours: rows.filter(({ id }) => mine.has(id)),
    others,
    ticket: othersTicket(findings, others, context),
    matrix: ownedMatrix(answer, context),
  };
}
