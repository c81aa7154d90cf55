import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { AS_OF_HEADER } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Request, Response } from 'express';
import { isKnown } from './conditional';

/** A file of any length, made as it is sent. */
export interface SentFile {
  readonly name: string;
  readonly type: string;
  /** When its planes were heard from. */
  readonly asOf: string;
  /** What its tag covers beside its lines. */
  readonly tagged: string;
  /** What its lines are made of, in steps: between two of them others may have their turn. Lines are made anew each time that they are gone through. */
  readonly steps: () => Generator<void, () => Iterable<string>>;
  /** What comes last and is in no tag, since it holds times that go on by themselves. */
  readonly last: () => Iterable<string>;
}

/** How long others wait for their turn. */
const TURN_MS = 8;

/** Text is sent in pieces of so many characters. */
const PIECE = 64_000;

/** Up to so much, text is kept rather than made a second time. */
const KEPT = 2_000_000;

/** Who takes nothing for so long keeps others from their files, and is let go. */
const PATIENCE_MS = 30_000;

/** Lets others have their turn, and tells whether anybody is still there to be sent something. */
class Turns {
  private began = performance.now();

  constructor(private readonly res: Response) {}

  get isGone(): boolean {
    return this.res.destroyed || this.res.closed;
  }

  async next(): Promise<void> {
    if (performance.now() - this.began < TURN_MS) return;
    await setImmediate();
    this.began = performance.now();
  }
}

/** Goes through steps in turns. @returns what they come to; nothing where nobody waits for it any more. */
async function inTurns<T>(
  steps: Generator<void, T>,
  turns: Turns,
): Promise<T | undefined> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (turns.isGone) return undefined;
    if (step.done) return step.value;
    await turns.next();
  }
}

/** In pieces worth sending, in turns. */
async function* pieces(
  lines: Iterable<string>,
  turns: Turns,
): AsyncGenerator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
    await turns.next();
    if (turns.isGone) return;
  }
  if (piece) yield piece;
}

/** The tag of a text, and the text itself where it is short. */
async function taggedText(
  lines: Iterable<string>,
  { tagged, name }: SentFile,
  turns: Turns,
): Promise<{ readonly etag: string; readonly text?: readonly string[] }> {
  const hash = createHash('sha256').update(JSON.stringify([name, tagged]));
  let text: string[] | undefined = [];
  let length = 0;
  for await (const piece of pieces(lines, turns)) {
    hash.update(piece);
    length += piece.length;
    if (length > KEPT) text = undefined;
    text?.push(piece);
  }
  const etag = `W/"${hash.digest('base64url').slice(0, 27)}"`;
  return { etag, text };
}

/** Sends a piece once there is room for it. */
async function take(res: Response, piece: string): Promise<void> {
  if (res.write(piece)) return;
  const gone = new AbortController();
  const end = () => gone.abort();
  const timer = setTimeout(() => res.destroy(), PATIENCE_MS);
  res.once('close', end);
  try {
    await once(res, 'drain', { signal: gone.signal });
  } catch (error) {
    // Nobody is there any more to be told.
    if (!gone.signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
    res.off('close', end);
  }
}

/**
 * Sends a file in turns, no faster than it is taken, and no longer than
 * somebody is there to take it. Of a long one the tag is made first, and the
 * text anew: memory is not for files.
 */
export async function sendFile(
  req: Request,
  res: Response,
  file: SentFile,
): Promise<void> {
  const turns = new Turns(res);
  const lines = await inTurns(file.steps(), turns);
  if (!lines) return;
  const { etag, text } = await taggedText(lines(), file, turns);
  if (turns.isGone) return;
  res.set(AS_OF_HEADER, file.asOf);
  if (isKnown(req, res, etag)) return;
  res
    .set('Content-Disposition', `attachment; filename="${file.name}"`)
    .type(file.type);
  try {
    for (const part of [text ?? lines(), file.last()]) {
      for await (const piece of pieces(part, turns)) await take(res, piece);
    }
    if (!turns.isGone) res.end();
  } catch (error) {
    // A file that breaks off is not to be taken for a whole one.
    res.destroy();
    throw error;
  }
}
