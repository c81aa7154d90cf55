import { isDeepStrictEqual } from 'node:util';
import type { SeenPlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Reads } from '../../ownership/reads';
import type { QueryContext } from '../context/context';
import { Turns } from '../fleet/turns';
import type { Judging, PartOf } from '../project/projectPart';
import { timeless, type Written } from '../wire/written';
import {
  keepingParts,
  madeOf,
  partsStand,
  partsStandUntil,
  partsWithin,
  sizeOfParts,
  type KeptParts,
} from './keptParts';
import { PartsAhead, type Ahead } from './partsAhead';
import { planesAgain } from './planesAgain';

/** An answer with the planes that it was made from, before any of their names was withheld: the control plane first. */
export interface Made {
  readonly written: Written;
  readonly planes: readonly SeenPlaneDto[];
}

interface Kept extends Made {
  readonly reads: Reads;
  /** What of it is judged apart. */
  readonly parts: KeptParts;
  /** The first moment at which it may be otherwise by nothing but time. */
  readonly validUntil: number;
  /** Until then it is used, whatever has changed: it was dear. */
  readonly usedUntil: number;
  readonly size: number;
  usedAt: number;
  /** How it was found to stand the last time. */
  stood?: Stood;
}

/** As of which content of clusters, and until when time alone changes nothing. */
interface Stood {
  readonly revision: number;
  readonly from: number;
  /** Until then not even planes are looked at again. */
  readonly lookedUntil: number;
  readonly until: number;
  readonly written: Written;
}

/** How late it may be told that a plane was heard from, or has grown older, where that is all that happened. */
const LOOK_MS = 1_000;

/** How much is kept. */
export interface KeptBounds {
  /** Of all of it, in bytes of heap. */
  readonly most: number;
  /** What nobody asked for in this time goes. */
  readonly unusedMs: number;
}

const BOUNDS: KeptBounds = { most: 128_000_000, unusedMs: 120_000 };

/** An answer that takes longer than this is dear. */
const DEAR_MS = 50;

/** One that many ask for, and that changes all the time, takes a tenth of the event loop and no more. */
const SHARE = 10;

/** Nobody is told of what was longer ago, when something else is true now. */
const MOST_LATE_MS = 2_000;

interface Options {
  readonly bounds?: KeptBounds;
  /** What it takes to make an answer is measured by; nothing is dear without it. */
  readonly clock?: () => number;
  readonly lookMs?: number;
  /** Resolves after others had their turn. */
  readonly pause?: () => Promise<void>;
}

/** What no answer takes more than for what is judged apart, of all that is kept: an environment of a thousand components is. */
const MOST_OF_PARTS = 2 / 3;

/** What stands beside the text of one: what was read, and keys. */
const BESIDE = 20_000;

/** The same planes, heard from at other times. */
function heardAt(
  shown: readonly SeenPlaneDto[],
  planes: readonly SeenPlaneDto[],
): readonly SeenPlaneDto[] {
  return shown.map((plane, index) => {
    const { asOf } = planes[index];
    return asOf === undefined ? plane : { ...plane, asOf };
  });
}

/**
 * The last answers, each for as long as nothing that it was made from says
 * anything else, and no time has come at which something else would be true.
 * Readers who may see the same share them. A dear one is used for a while
 * anyway, as of when it was made.
 */
export class KeptAnswers {
  private readonly kept = new Map<string, Kept>();
  private size = 0;

  private readonly bounds: KeptBounds;
  private readonly clock: () => number;
  private readonly lookMs: number;
  private readonly parts: PartsAhead;

  constructor({
    bounds = BOUNDS,
    clock = () => 0,
    lookMs = LOOK_MS,
    pause = async () => {},
  }: Options = {}) {
    this.bounds = bounds;
    this.clock = clock;
    this.lookMs = lookMs;
    this.parts = new PartsAhead(new Turns({ clock, pause }));
  }

  /** Judges what of an answer is judged apart, in turns with all else; nothing where the answer stands. */
  async ahead(
    key: string,
    context: QueryContext,
    judgings: () => readonly Judging[],
  ): Promise<Ahead | undefined> {
    const known = this.kept.get(key);
    if (this.stands(key, context)) return undefined;
    return this.parts.of(key, context, known?.parts, judgings());
  }

  /** @returns what is kept under a key where it stands, or what is made now, also of what was judged ahead. */
  of(
    key: string,
    context: QueryContext,
    make: (noted: QueryContext, partOf: PartOf) => Made,
    ahead?: Ahead,
  ): Written {
    const known = this.kept.get(key);
    const standing = known && standingOf(known, context, this.lookMs);
    if (known) this.drop(key, known);
    if (known && standing) {
      known.usedAt = context.now;
      this.keep(key, known);
      return standing;
    }
    const began = this.clock();
    const parts = ahead?.parts ?? known?.parts;
    const kept = keptOf(context, parts, this.bounds.most, make);
    const took = this.clock() - began + (ahead?.spentMs ?? 0);
    this.keep(key, { ...kept, usedUntil: context.now + lateAfter(took) });
    this.prune(context.now);
    return kept.written;
  }

  /** Whether what is kept under a key would be given again. */
  stands(key: string, context: QueryContext): boolean {
    const known = this.kept.get(key);
    return (
      known !== undefined &&
      standingOf(known, context, this.lookMs) !== undefined
    );
  }

  private keep(key: string, kept: Kept): void {
    if (kept.size > this.bounds.most) return;
    this.kept.set(key, kept);
    this.size += kept.size;
  }

  private drop(key: string, { size }: Kept): void {
    this.kept.delete(key);
    this.size -= size;
  }

  /** Whatever was asked for last comes last. */
  private prune(now: number): void {
    const { most, unusedMs } = this.bounds;
    for (const [key, kept] of this.kept) {
      if (this.size <= most && now - kept.usedAt <= unusedMs) return;
      this.drop(key, kept);
    }
  }
}

/** Whoever asks for it as of the same content is told the same: what it was made from is looked through once for all of them. */
function standingOf(
  kept: Kept,
  context: QueryContext,
  lookMs: number,
): Written | undefined {
  const { stood } = kept;
  const { snapshot, now } = context;
  const { revision } = snapshot;
  const isSame =
    stood?.revision === revision && now >= stood.from && now < stood.until;
  if (isSame && now < stood.lookedUntil) return stood.written;
  const isDear = now >= kept.reads.at.now && now < kept.usedUntil;
  const stands = isSame || isDear || readsStand(kept, context);
  const written = stands ? writtenNow(kept, context, isDear) : undefined;
  kept.stood = written && {
    revision,
    from: now,
    lookedUntil: now + lookMs,
    until: isSame ? stood.until : stillUntil(kept, isDear),
    written,
  };
  return written;
}

function stillUntil(
  { reads, parts, validUntil, usedUntil }: Kept,
  isDear: boolean,
): number {
  if (isDear) return usedUntil;
  return Math.min(validUntil, reads.heldUntil, partsStandUntil(parts));
}

function readsStand(
  { reads, validUntil, parts }: Kept,
  context: QueryContext,
): boolean {
  const { snapshot, now } = context;
  return (
    now >= reads.at.now &&
    now < validUntil &&
    reads.hold(snapshot, now) &&
    partsStand(parts, context)
  );
}

/** With the times at which its planes were heard from by now; one that is dear is told as of when it was made. */
function writtenNow(
  { planes, written }: Kept,
  context: QueryContext,
  isDear: boolean,
): Written | undefined {
  if (isDear) return written;
  const again = planesAgain(planes, context);
  return again && isDeepStrictEqual(timeless(again), timeless(planes))
    ? { ...written, planes: heardAt(written.planes, again) }
    : undefined;
}

/** How much later an answer may be told that took so long to make. */
function lateAfter(took: number): number {
  return took > DEAR_MS ? Math.min(took * SHARE, MOST_LATE_MS) : 0;
}

function keptOf(
  context: QueryContext,
  known: KeptParts | undefined,
  most: number,
  make: (noted: QueryContext, partOf: PartOf) => Made,
): Omit<Kept, 'usedUntil'> {
  const { partOf, parts: all } = keepingParts(context, known);
  const { made, reads, validUntil } = madeOf(context, noted =>
    make(noted, partOf),
  );
  const parts = partsWithin(all, most * MOST_OF_PARTS);
  const size = made.written.rest.length + BESIDE + sizeOfParts(parts);
  return { ...made, reads, validUntil, parts, size, usedAt: context.now };
}
