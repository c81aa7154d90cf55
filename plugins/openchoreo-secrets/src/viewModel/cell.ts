import type {
  CellDto,
  Flag,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { besideOf, type BesideNames } from './beside';
import type { ViewContext } from './context';
import {
  iconOf,
  needsAttention,
  toneOf,
  type IconName,
  type Tone,
} from './tone';
import { wordOf } from './words';

/** One cell of the matrix, ready to draw. */
export interface CellView {
  readonly environment: string;
  readonly tone: Tone;
  readonly icon: IconName;
  readonly word: string;
  readonly beside?: string;
  /** Additions in words, such as `changed, not released yet`. */
  readonly marks: readonly string[];
  /** Absolute times, for the tooltip. */
  readonly title?: string;
  readonly attention: boolean;
}

const MARKED: readonly Flag[] = [
  'changedNotReleased',
  'notYetRerendered',
  'partial',
  'specDrift',
  'providerEmpty',
  'needsHuman',
];

export function cellView(
  cell: CellDto,
  names: BesideNames,
  context: ViewContext,
): CellView {
  const { health } = cell;
  const { t } = context;
  return {
    environment: cell.environment,
    tone: toneOf(health),
    icon: iconOf(health),
    word: wordOf(health, t),
    beside: besideOf(cell, names, context),
    marks: MARKED.filter(flag => health.flags.includes(flag)).map(flag =>
      t(`flag.${flag}`),
    ),
    title: absoluteTime(cell, context),
    attention: needsAttention(health),
  };
}

function absoluteTime(
  cell: CellDto,
  { times }: ViewContext,
): string | undefined {
  const { health, lastKnown } = cell;
  const time =
    health.verdict === 'unknown'
      ? lastKnown?.at
      : (health.since ?? health.refreshedAt);
  return time === undefined ? undefined : times.full(Date.parse(time));
}
