import type {
  FindingDto,
  MineDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { MessageView } from '../message';
import { asOfView } from '../planes';
import { findingRows } from '../report/findingRow';
import { wayOf, type FindingView, type PlaceView } from '../report/findingView';
import { keysOfFindings, type Reported } from '../report/reported';
import { stepLinks, type StepLink } from '../stepLinks';
import { storeCalledView } from '../storeCalled';
import { isNew } from '../platform/visit';
import { askNote, askSentence, withheldNotes } from '../withheld';
import { findingTicket } from './findingTicket';
import { inProduction } from './inProduction';
import { isYours } from './isYours';
import { mineHeadline } from './mineHeadline';
import { ownedMatrix } from './ownedMatrix';
import { ofResources } from './ofResources';

/** What a reader owns: what to do, what others do, and all of it. */
export type MineView = ReturnType<typeof viewOf>;

function reportedMine(answer: MineDto): Reported {
  const { report, planes, platformTeam, owned, stores } = answer;
  const environments = owned
    .flatMap(one => one.environments)
    .map(({ environment, production }) => ({ name: environment, production }));
  return {
    report,
    planes,
    platformTeam,
    stores,
    findingKeys: keysOfFindings(answer),
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

/** @param lastVisit - when the reader was here before; on a first visit nothing is new. */
export function mineView(lastVisit: number | undefined) {
  return (answer: MineDto, _url: undefined, context: ViewContext) =>
    viewOf(answer, lastVisit, context);
}

function viewOf(
  answer: MineDto,
  lastVisit: number | undefined,
  context: ViewContext,
) {
  const { findings, headline } = answer.report;
  const { componentsHidden } = headline.environments;
  const mine = new Set(findings.filter(isYours).map(({ id }) => id));
  const rows = rowsOf(answer, lastVisit, context);
  return {
    none: noneOf(answer, context),
    report: {
      summary: mineHeadline(answer, context),
      findings: [],
      notes: componentsHidden
        ? [askNote(context.t('mine.hiddenSome'), answer, context)]
        : [],
      asOf: asOfView({ planes: answer.planes }, context),
    },
    // Who acts is what they stand below.
    yours: rows.flatMap(row =>
      mine.has(row.id) ? { ...row, actor: undefined } : [],
    ),
    others: rows.filter(({ id }) => !mine.has(id)),
    matrix: ownedMatrix(answer, context),
    // What the reader is not told of all of it.
    withheld: withheldNotes(answer, context),
  };
}

/** Where a key lies: what it is called leaves that out. */
function placesIn(
  { environments }: FindingDto,
  { owned }: MineDto,
): readonly PlaceView[] {
  const production = inProduction(owned);
  return environments.map(name => ({
    name,
    production: production.has(name),
  }));
}

/** Where the step is taken, of what lies in one thing. */
function stepsOf(
  { cause }: FindingDto,
  view: FindingView,
  { t }: ViewContext,
): readonly StepLink[] {
  const way = wayOf(view);
  return way ? stepLinks(cause, way.entity, t) : [];
}

/** Each cause with what is told of it here alone: whether it is new, where its step is taken, and what others have to know. */
function rowsOf(
  answer: MineDto,
  lastVisit: number | undefined,
  context: ViewContext,
): readonly FindingView[] {
  const { owned, report, stores } = answer;
  const byId = keysOfFindings(answer);
  const views = ofResources(findingRows(reportedMine(answer), context), owned);
  return views.map((view, index) => {
    const finding = report.findings[index];
    const keys = byId.get(finding.id);
    const store = keys?.storeId && stores[keys.storeId];
    return {
      ...view,
      isNew: isNew(finding, lastVisit),
      places: keys?.label === undefined ? [] : placesIn(finding, answer),
      steps: stepsOf(finding, view, context),
      storeCalled: store ? storeCalledView(store.called) : undefined,
      ticket: findingTicket(finding, view, { keys, stores }, context),
    };
  });
}
