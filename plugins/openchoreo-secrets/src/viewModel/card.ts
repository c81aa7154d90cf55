import type {
  ComponentSecretsDto,
  EntitySecretsDto,
  EnvironmentDto,
  SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { cardChip, type ChipView } from './cardChip';
import { ageOf, clockOf, type ViewContext } from './context';
import { tallyView } from './environments';
import { isSeen, stateWords } from './planes';
import { summaryView } from './summary';
import { tallyOf, type Tally } from './tally';
import { needsAttention, toneOf, type IconName, type Tone } from './tone';
import { wordOf } from './words';

/** A row of an overview card: an environment, or a component. */
export interface CardRowView {
  readonly id: string;
  readonly name: string;
  readonly production: boolean;
  readonly tone: Tone;
  readonly icon: IconName;
  readonly text: string;
  readonly beside?: string;
  /** Where the name leads, if anywhere. */
  readonly component?: string;
}

/** The overview card of a component or of a system. */
export interface CardView {
  readonly title: string;
  readonly chip: ChipView;
  /** Absent when there is nothing beyond what the chip says. */
  readonly headline?: string;
  readonly detail?: string;
  readonly rows: readonly CardRowView[];
}

export function componentCard(
  component: ComponentSecretsDto,
  answer: EntitySecretsDto,
  context: ViewContext,
): CardView {
  const { t } = context;
  const summary = summaryView(component, answer, context);
  const chip = cardChip([component], context);
  const fine = chip.tone === 'ok';
  const empty = component.state === 'known' && component.rows.length === 0;
  return {
    title: t('card.title'),
    chip,
    headline: headlineFor(component, fine, empty, summary.headline, context),
    detail: fine || empty ? undefined : summary.detail,
    rows: empty
      ? []
      : component.environments.map((environment, index) =>
          environmentRow(component, environment, index, answer, context),
        ),
  };
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
  component: ComponentSecretsDto,
  environment: EnvironmentDto,
  index: number,
  answer: EntitySecretsDto,
  context: ViewContext,
): CardRowView {
  const cells = component.rows.map(row => row.cells[index]);
  const tally = tallyOf(cells);
  const head = tallyView(environment, tally, context);
  const plane = answer.planes.find(({ id }) => id === environment.planeId);
  const { t } = context;
  const blind = head.tone === 'unknown' && plane && !isSeen(plane);
  const known = blind ? clockOf(plane.asOf, context) : undefined;
  return {
    id: environment.name,
    name: environment.name,
    production: environment.production,
    tone: head.tone,
    icon: head.icon,
    text: blind
      ? unknownPlane(plane, context)
      : partsText(cells, head.text, tally, context),
    beside: blind
      ? known && t('card.knownAt', { time: known })
      : besideRow(cells, head.tone, context),
  };
}

function unknownPlane(plane: SeenPlaneDto, context: ViewContext): string {
  const { t } = context;
  const state = stateWords(plane, context);
  return plane.name === undefined
    ? t('card.unknownUnnamed', { state })
    : t('card.unknownPlane', { plane: plane.name, state });
}

/** `1 not delivered · 1 old value in use · 6 held back · 1 synced` */
function partsText(
  cells: ComponentSecretsDto['rows'][number]['cells'],
  otherwise: string,
  tally: Tally,
  { t }: ViewContext,
): string {
  if (tally.attention === 0 || tally.failsNext === tally.attention) {
    return otherwise;
  }
  const order: readonly Tone[] = [
    'error',
    'warning',
    'held',
    'unknown',
    'quiet',
    'ok',
  ];
  const counts = new Map<string, { n: number; rank: number }>();
  for (const { health } of cells) {
    const rank = order.indexOf(toneOf(health));
    if (rank >= 0) {
      const word = wordOf(health, t).toLocaleLowerCase();
      const n = (counts.get(word)?.n ?? 0) + 1;
      counts.set(word, { n, rank });
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => a.rank - b.rank)
    .map(([word, { n }]) => t('card.part', { n, word }))
    .join(' · ');
}

/** Since when the worst of it lasts; where nothing is wrong, the oldest refresh. */
function besideRow(
  cells: ComponentSecretsDto['rows'][number]['cells'],
  tone: Tone,
  context: ViewContext,
): string | undefined {
  const { t } = context;
  if (tone === 'ok') {
    const refreshed = cells.flatMap(({ health }) => health.refreshedAt ?? []);
    const oldest = ageOf(refreshed.sort()[0], context);
    return oldest && t('beside.ago', { age: oldest });
  }
  const since = cells
    .filter(({ health }) => needsAttention(health) && toneOf(health) === tone)
    .flatMap(({ health }) => health.since ?? []);
  const time = clockOf(since.sort()[0], context);
  return time && t('beside.since', { time });
}
