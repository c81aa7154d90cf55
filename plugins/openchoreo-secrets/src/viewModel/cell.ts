import type {
  CellDto,
  Flag,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { fullOf, type ViewContext } from './context';
import { deliveredView, type DeliveredView } from './delivered';
import { isCulprit } from './tone';

/** One cell of the matrix, ready to draw. */
export interface CellView extends DeliveredView {
  readonly environment: string;
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

/** `culprit` is the label of the key that holds this one back. */
export function cellView(
  cell: CellDto,
  culprit: string | undefined,
  context: ViewContext,
): CellView {
  const { health } = cell;
  return {
    environment: cell.environment,
    ...deliveredView(cell, culprit, context),
    marks: MARKED.filter(
      flag => health.flags.includes(flag) && adds(flag, cell),
    ).map(flag => context.t(`flag.${flag}`)),
    title: absoluteTime(cell, context),
    attention: isCulprit(cell),
  };
}

/** What is left out of its object is told by the state of each key, where that is known; what never arrived was not kept. */
function adds(flag: Flag, { delivery: { state } }: CellDto): boolean {
  switch (flag) {
    case 'partial':
      return state === 'unknown';
    case 'providerEmpty':
      return state !== 'none';
    default:
      return true;
  }
}

function absoluteTime(
  { delivery, lastKnown }: CellDto,
  context: ViewContext,
): string | undefined {
  const seen = delivery.state === 'unknown' ? lastKnown?.at : undefined;
  // The time that stands beside the word.
  const said =
    delivery.state === 'none'
      ? delivery.since
      : (delivery.asOf ?? delivery.since);
  return fullOf(seen ?? said, context);
}
