import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod/v3';
import { path, type Told } from './toldForms';

/** What is right of one thing; `open` says why it is not told yet. */
export interface ExpectedAnswer {
  readonly at: string;
  readonly told: string;
  readonly open?: string;
}

const openSchema = z.object({ told: z.string(), open: z.string() }).strict();

interface Nested {
  readonly [name: string]: Nested | string;
}

const nestedSchema: z.ZodType<Nested> = z.record(
  z.union([z.string(), z.lazy(() => nestedSchema)]),
);

/** Development runs the newest operator, and production an old one. */
const BOTH = ['development', 'production'];

function rowsBelow(
  below: Nested | string,
  above: readonly string[],
): readonly ExpectedAnswer[] {
  const at = path(...above);
  if (typeof below === 'string') return [{ at, told: below }];
  const open = openSchema.safeParse(below);
  if (open.success) return [{ at, ...open.data }];
  return Object.entries(below).flatMap(([name, value]) =>
    (name === 'both' ? BOTH : [name]).flatMap(each =>
      rowsBelow(value, [...above, each]),
    ),
  );
}

/** The rows of a table of answers. */
export function expectedAnswers(file: string): readonly ExpectedAnswer[] {
  const folder = join(__dirname, '../__fixtures__/recorded');
  const text = readFileSync(join(folder, file), 'utf8');
  return rowsBelow(nestedSchema.parse(parse(text)), []);
}

/** Either of several words can be right. */
function isRight(told: string, seen: string): boolean {
  const words = seen.split(' · ');
  const right = told.split(' · ');
  return (
    words.length === right.length &&
    right.every((each, index) => each.split('/').includes(words[index]))
  );
}

/** What is told of a row, and whether that is right; of what is not told, a dash. */
export function compared({ at, told }: ExpectedAnswer, all: Told) {
  const seen = all.get(at) ?? '-';
  return { seen, right: isRight(told, seen) };
}
