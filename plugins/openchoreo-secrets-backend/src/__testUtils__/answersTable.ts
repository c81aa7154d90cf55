import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod/v3';
import { path, type Told } from './toldForms';

/** What is right of one thing. */
export interface ExpectedAnswer {
  readonly at: string;
  readonly told: string;
}

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

/** The rows of a table of answers, as a test is called after each. */
export const titled = (rows: readonly ExpectedAnswer[]) =>
  rows.map(row => ({ title: `${row.at}: ${row.told}`, row }));

/** Either of several words can be right. */
function isRight(told: string, seen: string): boolean {
  const words = seen.split(' · ');
  const right = told.split(' · ');
  return (
    words.length === right.length &&
    right.every((each, index) => each.split('/').includes(words[index]))
  );
}

/** Of a row that is as the table says. */
export const AS_TOLD = 'as the table says';

/** How what is told of a row stands to the table; of what is not told, a dash. */
export function compared({ at, told }: ExpectedAnswer, all: Told): string {
  const seen = all.get(at) ?? '-';
  return isRight(told, seen) ? AS_TOLD : `${seen}, not ${told}`;
}
