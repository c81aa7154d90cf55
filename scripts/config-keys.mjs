// npm run lint: the documents name every key that the back ends' `config.d.ts` declare, and none that is gone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root } from './process.mjs';

const read = path => readFileSync(join(root, path), 'utf8');

const declared = new Set(
  ['openchoreo-secrets-backend', 'catalog-backend-module-openchoreo-secrets']
    .map(name => read(`plugins/${name}/config.d.ts`))
    .flatMap(text => [
      ...text
        .replace(/\/\*.*?\*\//gs, '')
        .matchAll(/^\s+(?!\[)(\w+)\??:|\b(\w+): (?=string|boolean)/gm),
    ])
    .map(([, ofLine, within]) => ofLine ?? within),
);

const main = read('docs/configuration.md');
const documents = [
  main,
  read('docs/platform-secrets.md'),
  read('docs/catalog.md'),
];

/** What stands in blocks and spans of code. */
const code = documents
  .flatMap(text => text.match(/^```.*?^```|`[^`\n]+`/gms) ?? [])
  .join('\n');

const untold = [...declared].filter(
  key => !new RegExp(`\\b${key}\\b`).test(code),
);

/** The keys in the first column of the tables, `planes[].plane` as two. */
const told = main
  .slice(0, main.indexOf('## When something is wrong'))
  .split('\n')
  .flatMap(line => line.match(/^\| ((?:`[\w.[\]]+`(?:, )?)+)/)?.[1] ?? [])
  .flatMap(cell => cell.match(/\w+/g));

const problems = [
  ...untold.map(key => `${key} is declared, and stands in no document`),
  ...told
    .filter(key => !declared.has(key))
    .map(key => `docs/configuration.md has ${key}, which is not declared`),
];
if (problems.length > 0) {
  fail(problems.join('\n'));
}
