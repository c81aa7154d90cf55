import { writeFile } from 'node:fs/promises';
import { inspect } from 'node:util';
import { machine } from './machine';
import { readOptions } from './options';
import type { Part, Scale } from './part';
import { cold } from './parts/cold';
import { component } from './parts/component';
import { environment } from './parts/environment';
import { heap } from './parts/heap';
import { hostile } from './parts/hostile';
import { lag } from './parts/lag';
import { lists } from './parts/lists';
import { live } from './parts/live';
import { mixed } from './parts/mixed';
import { judging } from './parts/judging';
import { project } from './parts/project';
import { watch } from './parts/watch';
import { told, type Row } from './row';

/*
 * What the product costs, beside what it could be measured against in the same
 * run. Usage: see options.ts
 */

const PARTS: Readonly<Record<string, Part>> = {
  cold,
  lists,
  watch,
  heap,
  judging,
  component,
  project,
  environment,
  lag,
  live,
  mixed,
  hostile,
};

const say = (line: string) => process.stdout.write(`${line}\n`);

/** What a row is measured at, so that rows of one run can be told apart. */
function at(row: Row, size: number, latencyMs: number): Row {
  return { ...row, name: `${row.name}, ${size}, ${latencyMs} ms` };
}

/** What twice as much costs, figure by figure. */
function doublings(rows: readonly (readonly Row[])[]): readonly Row[] {
  return rows.slice(1).flatMap((later, index) =>
    later.map((row, place) => {
      const { value } = rows[index][place];
      return { ...row, unit: '×', value: row.value / value };
    }),
  );
}

/** The rows of a part; none, with words, where it fails: the others are measured all the same. */
async function rowsOf(name: string, scale: Scale) {
  try {
    return await PARTS[name](scale);
  } catch (error) {
    say(`${name}, ${scale.size}, ${scale.latencyMs} ms: ${inspect(error)}`);
    process.exitCode = 1;
    return undefined;
  }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), Object.keys(PARTS));
  const { rounds } = options;
  say(`bench: ${options.parts.join(' ')} on ${machine()}`);
  const all: Row[] = [];
  for (const name of options.parts) {
    for (const latencyMs of options.latencies) {
      const grown: (readonly Row[])[] = [];
      for (const size of options.sizes) {
        const rows = await rowsOf(name, { size, latencyMs, rounds });
        if (!rows) continue;
        grown.push(rows);
        for (const row of rows) {
          all.push(at(row, size, latencyMs));
          say(told(all[all.length - 1]));
        }
      }
      for (const row of doublings(grown))
        say(told({ ...row, name: `a doubling of ${row.name}` }));
    }
  }
  if (options.json) await writeFile(options.json, JSON.stringify(all, null, 2));
}

main().then(
  () => process.exit(),
  error => {
    process.stderr.write(`${inspect(error)}\n`);
    process.exit(1);
  },
);
