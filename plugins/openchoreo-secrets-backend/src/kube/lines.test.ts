import fc from 'fast-check';
import { LineRoom, readLines, type Chunk } from './lines';

async function* inPieces(bytes: Buffer, cuts: readonly number[]) {
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    const to = Math.min(cut, bytes.length);
    if (to > from) yield bytes.subarray(from, to);
    from = Math.max(from, to);
  }
  yield bytes.subarray(from);
}

const textsOf = ({ lines }: Chunk) => [...lines].map(line => `${line}`);

async function linesOf(text: string, cuts: readonly number[] = []) {
  const lines: string[] = [];
  const chunks = readLines(inPieces(Buffer.from(text), cuts), () => {});
  for await (const chunk of chunks) lines.push(...textsOf(chunk));
  return lines;
}

describe('readLines', () => {
  it('reads the same lines wherever the chunks end, inside a character too', async () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter(text => !text.includes('\n') && /^\S/.test(text));
    await fc.assert(
      fc.asyncProperty(
        fc.array(line),
        fc.array(fc.nat({ max: 200 })),
        async (lines, cuts) => {
          const text = lines.map(each => `${each}\n`).join('');
          expect(await linesOf(text, cuts)).toEqual(lines);
        },
      ),
    );
  });

  it('drops a last line without its newline, and empty ones', async () => {
    expect(await linesOf('a\n\n \nb\n{"cut')).toEqual(['a', 'b']);
  });

  it('refuses a line that does not end', async () => {
    async function* endless() {
      for (;;) yield Buffer.alloc(1024 * 1024, 'x');
    }
    const read = async () => {
      for await (const lines of readLines(endless(), () => {})) {
        if (textsOf(lines).length > 0) return;
      }
    };
    await expect(read()).rejects.toMatchObject({
      failure: { class: 'protocol' },
    });
  });

  it('holds no more than 16 MiB of all lines that have not ended, and lets go of those that end or are given up', async () => {
    const room = new LineRoom();
    async function* megabytes(count: number, end: string) {
      for (let n = 0; n < count; n += 1) yield Buffer.alloc(2 ** 20, 'x');
      yield Buffer.from(end);
    }
    const begin = (count: number, end = '') =>
      readLines(megabytes(count, end), () => {}, room);
    const hold = async (count: number) => {
      const chunks = begin(count);
      for (let n = 0; n < count; n += 1) {
        const next = await chunks.next();
        if (!next.done) textsOf(next.value);
      }
      return chunks;
    };
    const read = async (count: number, end?: string) => {
      for await (const chunk of begin(count, end)) textsOf(chunk);
    };
    const held = await Promise.all([3, 3, 3, 3, 3].map(hold));
    await read(1);
    await read(1, '\n');
    await expect(read(2)).rejects.toMatchObject({
      failure: { class: 'protocol' },
    });
    await held[0].return(undefined);
    await read(4);
  });

  it('counts lines, empty ones too', async () => {
    let count = 0;
    async function* flood() {
      yield Buffer.from('\n'.repeat(1_000));
      yield Buffer.from('{}\n\n{');
    }
    const lines: string[] = [];
    const counted = readLines(flood(), some => {
      count += some;
    });
    for await (const chunk of counted) lines.push(...textsOf(chunk));
    expect(lines).toEqual(['{}']);
    expect(count).toBe(1_002);
  });

  it('reads a line that comes byte by byte', async () => {
    const text = 'x'.repeat(5_000);
    const cuts = Array.from({ length: 5_000 }, (_, index) => index + 1);
    expect(await linesOf(`${text}\n`, cuts)).toEqual([text]);
  });
});
