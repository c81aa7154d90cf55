import type {
  CellDto,
  ComponentSecretsDto,
  EntitySecretsDto,
  PlaceDto,
  SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { MessageKey } from '../translation';
import { calledPlane } from './calledPlane';
import { cardChip, judgedReport } from './cardChip';
import { ageOf, clockOf, type ViewContext } from './context';
import { deliveredWord } from './deliveryWords';
import { tallyView } from './environments';
import { inner } from './inner';
import { asOfView, isSeen, stateWords, type AsOfView } from './planes';
import { headlineView } from './report/headline';
import { reportedComponent } from './report/reported';
import { lineOf, type TileLine } from './tileLine';
import { isCulprit, toneOfJudged, type Tone } from './tone';

/** A row of an overview card: an environment, or a component. */
export interface CardRowView extends TileLine {
  readonly id: string;
  readonly name: string;
  readonly production: boolean;
  readonly beside?: string;
  /** Where the name leads, if anywhere. */
  readonly component?: string;
}

/** The overview card of a component or of a system. */
export interface CardView {
  readonly asOf: AsOfView;
  readonly title: string;
  readonly chip: TileLine;
  /** Absent when there is nothing beyond what the chip says. */
  readonly headline?: string;
  readonly detail?: string;
  readonly rows: readonly CardRowView[];
}

/** The card of a component or of a managed resource; nothing where the answer lacks it. */
export function secretCard(
  answer: EntitySecretsDto,
  context: ViewContext,
): CardView | undefined {
  const [component] = answer.components;
  return component && componentCard(component, answer, context);
}

export function componentCard(
  component: ComponentSecretsDto,
  answer: EntitySecretsDto,
  context: ViewContext,
): CardView {
  const { t } = context;
  const summary = headlineView(reportedComponent(component, answer), context);
  const chip = cardChip([judgedReport(component.report)], context);
  const fine = chip.tone === 'ok';
  const { headline, places } = component.report;
  const empty =
    headline.state === 'known' &&
    component.rows.length === 0 &&
    headline.environments.hidden.length === 0;
  return {
    title: t('card.title'),
    asOf: asOfView(answer, context),
    chip,
    headline: headlineFor(component, fine, empty, summary.headline, context),
    detail: fine || empty ? undefined : summary.detail,
    rows: empty
      ? []
      : places.map(place =>
          place.state === 'hidden'
            ? hiddenRow(place, context)
            : environmentRow(place, component, answer, context),
        ),
  };
}

/** What the reader may not see is not left out. */
function hiddenRow({ name = '' }: PlaceDto, { t }: ViewContext): CardRowView {
  const line = lineOf({ tone: 'unknown', icon: 'lock' }, t('card.hidden'));
  return { ...line, id: name, name, production: false };
}

function headlineFor(
  component: ComponentSecretsDto,
  fine: boolean,
  empty: boolean,
  headline: string,
  { t }: ViewContext,
): string | undefined {
  if (empty) {
    return t('card.emptyComponent', { name: component.name });
  }
  return fine ? undefined : t('card.headline', { headline });
}

function environmentRow(
  place: PlaceDto,
  { rows }: ComponentSecretsDto,
  answer: EntitySecretsDto,
  context: ViewContext,
): CardRowView {
  const { name = '', production, planeId } = place;
  const cells = rows.flatMap(row =>
    row.cells.filter(({ environment }) => environment === name),
  );
  const plane = answer.planes.find(({ id }) => id === planeId);
  const head = tallyView(place, plane, context);
  const { t } = context;
  const blind = head.tone === 'unknown' && plane && !isSeen(plane);
  const known = blind ? clockOf(plane.asOf, context) : undefined;
  const parts = cells.some(isCulprit) ? partsText(cells, context) : head.text;
  return {
    id: name,
    name,
    production,
    tone: head.tone,
    icon: head.icon,
    text: blind ? unknownPlane(plane, context) : parts,
    beside: blind
      ? known && t('card.knownAt', { time: known })
      : besideRow(cells, head.tone, context),
  };
}

function unknownPlane(plane: SeenPlaneDto, context: ViewContext): string {
  const { t } = context;
  const state = stateWords(plane, context);
  const called = calledPlane(plane, t);
  return called === undefined
    ? t('card.unknownUnnamed', { state })
    : t('card.unknownPlane', { plane: called, state });
}

const PART_ORDER: readonly Tone[] = [
  'error',
  'warning',
  'held',
  'unknown',
  'atRisk',
  'quiet',
  'ok',
];

/** What is told of in sum by another word than of one. */
const PART_WORDS: Readonly<Partial<Record<Tone, MessageKey>>> = {
  held: 'word.heldBack',
  atRisk: 'beside.atRisk',
};

type Say = (count: number) => string;

/** How several cells like this one are told of. */
function sayOf(cell: CellDto, tone: Tone, { t }: ViewContext): Say {
  const said = PART_WORDS[tone];
  if (!said && cell.delivery.state === 'old') {
    return count => t('card.partOld', { count });
  }
  if (!said && cell.delivery.state === 'foreign') {
    return count => t('card.partForeign', { count });
  }
  const word = inner(said ? t(said) : deliveredWord(cell, undefined, t), t);
  return n => t('card.part', { n, word });
}

/** `1 not delivered · 1 old value · 6 held back · 1 current` */
function partsText(cells: readonly CellDto[], context: ViewContext): string {
  const parts = new Map<string, { n: number; rank: number; say: Say }>();
  for (const cell of cells) {
    const tone = toneOfJudged(cell);
    const rank = PART_ORDER.indexOf(tone);
    if (rank >= 0) {
      const say = sayOf(cell, tone, context);
      const one = say(1);
      parts.set(one, { n: (parts.get(one)?.n ?? 0) + 1, rank, say });
    }
  }
  return [...parts.values()]
    .sort((a, b) => a.rank - b.rank)
    .map(({ n, say }) => say(n))
    .join(' · ');
}

/** Since when the worst of it lasts; where nothing is wrong, the oldest refresh. */
function besideRow(
  cells: readonly CellDto[],
  tone: Tone,
  context: ViewContext,
): string | undefined {
  const { t } = context;
  const oldest = (times: readonly (string | undefined)[]) =>
    times.flatMap(time => time ?? []).sort()[0];
  if (tone === 'ok') {
    const age = ageOf(oldest(cells.map(each => each.delivery.asOf)), context);
    return age && t('beside.ago', { age });
  }
  const since = cells
    .filter(cell => isCulprit(cell) && toneOfJudged(cell) === tone)
    .map(({ delivery, health }) => delivery.since ?? health.since);
  const time = clockOf(oldest(since), context);
  return time && t('beside.since', { time });
}
