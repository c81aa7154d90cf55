// npm run explain -- [--now TIME] [--complete] [--json] FILE…|-: what is true of the secrets in a file of objects, without a portal.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CORE_SCHEMA, load } from 'js-yaml';
import { nodeTransform } from './process.mjs';

const USAGE =
  'usage: npm run explain -- [--now TIME] [--complete] [--json] FILE…|-';

const require = createRequire(import.meta.url);
require(nodeTransform);
const {
  exitCodeOf,
  explain,
  readInput,
  tableOf,
} = require('../plugins/openchoreo-secrets-common/src/explain/index.ts');

const say = text => process.stderr.write(`${text}\n`);

function refuse(problem) {
  say(problem);
  process.exit(2);
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        now: { type: 'string' },
        complete: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return { ...values, files: positionals };
  } catch (error) {
    return refuse(`${error.message}\n${USAGE}`);
  }
}

const RFC3339 =
  /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

function timeOf(text) {
  const at = RFC3339.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at)
    ? refuse(`--now ${text}: expected a time such as 2026-11-29T03:03:00Z`)
    : at;
}

/** npm starts scripts in the folder of the workspace; names are meant from where it was called. */
function textOf(file) {
  if (file === '-') return readFileSync(0, 'utf8');
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT' || !process.env.INIT_CWD) throw error;
    return readFileSync(resolve(process.env.INIT_CWD, file), 'utf8');
  }
}

/** The documents of a YAML stream, each with the lines before it. One that is broken leaves the others whole. */
function splitStream(text) {
  const chunks = [];
  let line = 0;
  for (const chunk of text.split(/^---(?=\s|$)/m)) {
    chunks.push({ text: chunk, line });
    line += chunk.split('\n').length - 1;
  }
  const [first] = chunks;
  return /^(?:\s*#.*|\s*)*$/.test(first.text) && chunks.length > 1
    ? chunks.slice(1)
    : chunks;
}

/** Documents of JSON that stand one after the other: no line breaks between } and { within one. */
const splitJson = text => text.split(/(?<=\})\s*\n\s*(?=\{)/);

/** JSON, also of many documents; nothing where it is none, for YAML may begin so, too. */
function parseJson(text) {
  if (!/^\s*[{[]/.test(text)) return undefined;
  for (const parts of [text => [text], splitJson]) {
    try {
      return parts(text).map(each => JSON.parse(each));
    } catch {
      // Not so.
    }
  }
  return undefined;
}

/** Times stay text, as JSON has them: the core schema knows no others. */
function parse(text, file, problems) {
  const documents = parseJson(text);
  if (documents) return documents;
  return splitStream(text).map((chunk, index) => {
    try {
      return load(chunk.text, { schema: CORE_SCHEMA });
    } catch (error) {
      const line = chunk.line + (error.mark?.line ?? 0) + 1;
      problems.push(
        `${file}: document ${index + 1}, line ${line}: neither JSON nor YAML: ${error.reason}`,
      );
      return null;
    }
  });
}

const options = readOptions();
if (options.help || options.files.length === 0) {
  (options.help ? process.stdout : process.stderr).write(`${USAGE}\n`);
  process.exit(options.help ? 0 : 2);
}

const problems = [];
const documents = options.files.flatMap(name => {
  const file = name === '-' ? 'stdin' : name;
  try {
    return parse(textOf(name), file, problems).map((json, index) => ({
      file,
      document: index + 1,
      json,
    }));
  } catch (error) {
    problems.push(`${file}: ${error.code ?? error.message}`);
    return [];
  }
});

const input = readInput(documents);
problems.push(...input.problems);
const now = options.now ? timeOf(options.now) : (input.newestAt ?? Date.now());
const source = input.newestAt
  ? 'the newest time in the input'
  : 'since the input tells no time';
const why = options.now ? '' : `, ${source} (--now TIME sets another)`;
say(`As of ${new Date(now).toISOString()}${why}.`);
for (const warning of input.warnings) say(`warning: ${warning}`);
for (const problem of problems) say(problem);

const lines = explain(input, { now, complete: options.complete });
if (options.json) {
  process.stdout.write(lines.map(line => `${JSON.stringify(line)}\n`).join(''));
} else {
  process.stdout.write(`${tableOf(lines)}\n`);
}
process.exitCode = exitCodeOf(lines, problems);
