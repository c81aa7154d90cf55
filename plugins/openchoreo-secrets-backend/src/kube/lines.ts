import { failureOf } from './failure';
import { isBlank } from './jsonValue';

/** Above the largest object that a server takes. */
const MAX_LINE = 4 * 1024 * 1024;

/** All lines together that have not ended on one way into a cluster: more of it has the garbage collector stop everything. */
const MAX_BEGUN = 16 * 1024 * 1024;

/** Of a line that comes in small pieces, so many are kept apart. */
const MAX_PIECES = 1_000;

const NEWLINE = 0x0a;

/** Of lines, so many are counted together. */
const TOLD_AT_ONCE = 100;

/** What a chunk brought. */
export interface Chunk {
  readonly bytes: number;
  /** Cut as they are asked for; empty ones are passed over. */
  readonly lines: Iterable<Buffer>;
}

/** The room of all lines that have not ended on one way into a cluster. */
export class LineRoom {
  private taken = 0;

  take(bytes: number): void {
    this.taken += bytes;
    if (this.taken > MAX_BEGUN)
      throw failureOf('protocol', 'lines without end');
  }

  release(bytes: number): void {
    this.taken -= bytes;
  }
}

/** A copy, where what it was cut from is larger and would not be let go of: of a line without end nothing is copied. */
function ownMemory(piece: Buffer): Buffer {
  return piece.length * 2 < piece.buffer.byteLength
    ? Buffer.from(piece)
    : piece;
}

/** The beginning of a line that has not come whole. */
class BegunLine {
  private pieces: Buffer[] = [];
  private size = 0;

  constructor(private readonly room: LineRoom) {}

  get isEmpty(): boolean {
    return this.size === 0;
  }

  add(piece: Buffer): void {
    this.size += piece.length;
    this.room.take(piece.length);
    if (this.size > MAX_LINE) throw failureOf('protocol', 'a line without end');
    this.pieces.push(ownMemory(piece));
    if (this.pieces.length > MAX_PIECES) {
      this.pieces = [Buffer.concat(this.pieces)];
    }
  }

  /** What came with its last piece. */
  endedBy(piece: Buffer): Buffer {
    if (this.isEmpty) return piece;
    this.add(piece);
    const whole = Buffer.concat(this.pieces);
    this.drop();
    return whole;
  }

  drop(): void {
    this.room.release(this.size);
    this.pieces = [];
    this.size = 0;
  }
}

/** Where the blanks end that begin here, and how many lines of nothing they are. */
function skipBlanks(bytes: Buffer, from: number) {
  let at = from;
  let lines = 0;
  while (at < bytes.length && isBlank(bytes[at])) {
    if (bytes[at] === NEWLINE) lines += 1;
    at += 1;
  }
  return { at, lines };
}

function* linesOf(
  chunk: Buffer,
  begun: BegunLine,
  onLines: (lines: number) => void,
): Generator<Buffer> {
  let from = 0;
  let lines = 0;
  while (from < chunk.length) {
    if (begun.isEmpty) {
      const blank = skipBlanks(chunk, from);
      lines += blank.lines;
      from = blank.at;
    }
    const end = chunk.indexOf(NEWLINE, from);
    if (end < 0) break;
    lines += 1;
    if (lines >= TOLD_AT_ONCE) {
      onLines(lines);
      lines = 0;
    }
    yield begun.endedBy(chunk.subarray(from, end));
    from = end + 1;
  }
  if (lines > 0) onLines(lines);
  if (from < chunk.length) begun.add(chunk.subarray(from));
}

/**
 * Cuts a stream of bytes into lines, one chunk after the other; each is to be
 * read to its end before the next is asked for. Chunks may end anywhere. A
 * last line without its newline was cut off and is dropped. `onLines` is told
 * how many there were, also of nothing.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  onLines: (lines: number) => void,
  room: LineRoom = new LineRoom(),
): AsyncGenerator<Chunk> {
  const begun = new BegunLine(room);
  try {
    for await (const chunk of chunks) {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
      yield { bytes: chunk.length, lines: linesOf(bytes, begun, onLines) };
    }
  } finally {
    begun.drop();
  }
}
