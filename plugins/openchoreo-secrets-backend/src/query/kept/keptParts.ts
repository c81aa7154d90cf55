import { notedSnapshot } from '../../ownership/notedSnapshot';
import { Reads } from '../../ownership/reads';
import type { QueryContext } from '../context/context';
import type { PartOf, ProjectPart } from '../project/projectPart';
import { PlanesNow, steadyPlanes, type SteadyPlanes } from './steadyPlanes';

/** A component as it was judged, with what it was judged by. */
export interface KeptPart {
  /** Absent where all of them are too large to be kept beside their answer. */
  readonly part?: ProjectPart;
  readonly reads: Reads;
  /** What was concluded of the controllers of its planes: all objects of their clusters tell of them, and are not noted as read. */
  readonly planes: SteadyPlanes;
  readonly validUntil: number;
}

/** By component. */
export type KeptParts = ReadonlyMap<string, KeptPart>;

/** What is made of a context, with what was read of it, and until when it holds. */
export function madeOf<T>(
  context: QueryContext,
  make: (noted: QueryContext) => T,
): { readonly made: T; readonly reads: Reads; readonly validUntil: number } {
  const { snapshot, now, freshForMs } = context;
  const reads = new Reads({ now, freshForMs });
  let validUntil = Infinity;
  const note = (at: number) => {
    if (at < validUntil) validUntil = at;
  };
  const noted = notedSnapshot(snapshot, reads);
  const made = make({ ...context, snapshot: noted, horizon: { note } });
  return { made, reads, validUntil };
}

function stands(
  { reads, validUntil }: KeptPart,
  { snapshot, now }: QueryContext,
): boolean {
  return now >= reads.at.now && now < validUntil && reads.hold(snapshot, now);
}

/** Judges those components anew that would be judged by something else; an answer stands for as long as each of its parts does. */
export function keepingParts(
  context: QueryContext,
  known: KeptParts | undefined,
): { readonly partOf: PartOf; readonly parts: Map<string, KeptPart> } {
  const parts = new Map<string, KeptPart>();
  const planesNow = new PlanesNow(context);
  const partOf: PartOf = (key, judge) => {
    const before = known?.get(key);
    if (
      before?.part &&
      stands(before, context) &&
      planesNow.are(before.planes)
    ) {
      parts.set(key, before);
      return before.part;
    }
    const { made: part, ...judged } = madeOf(context, judge);
    parts.set(key, { part, planes: steadyPlanes(part), ...judged });
    return part;
  };
  return { partOf, parts };
}

/** What a cell weighs, with all that is told of it, in bytes of heap. */
const CELL = 3_500;

/** What weighs that was read of one. */
const READS = 25_000;

export function sizeOfParts(parts: KeptParts): number {
  let cells = 0;
  for (const { part } of parts.values()) {
    if (part) cells += part.judged.rows.length * part.columns.length;
  }
  return cells * CELL + parts.size * READS;
}

/** What they were judged by, without what they are: of a large project all is judged anew when something is. */
export function partsWithin(parts: KeptParts, most: number): KeptParts {
  if (sizeOfParts(parts) <= most) return parts;
  return new Map(
    [...parts].map(([key, { part: _, ...judged }]) => [key, judged]),
  );
}

/** Until when nothing but time changes nothing of them, since they were found to stand. */
export function partsStandUntil(parts: KeptParts): number {
  let until = Infinity;
  for (const { reads, validUntil } of parts.values()) {
    until = Math.min(until, validUntil, reads.heldUntil);
  }
  return until;
}

/** Whether all of them would be judged by the same now. */
export function partsStand(parts: KeptParts, context: QueryContext): boolean {
  for (const part of parts.values()) if (!stands(part, context)) return false;
  return true;
}
