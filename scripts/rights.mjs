// Compares the roles of deploy/ and the table of docs/rights.md with the kinds that are watched; `--update` writes them anew.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { isSeq, parseAllDocuments } from 'yaml';
import { hold, printed } from './printed.mjs';
import { fail, root } from './process.mjs';

const TABLE = /^\| Right \(get, list, watch\)[^]*?\n(?=\n)/m;

const { roles, table } = JSON.parse(
  printed('plugins/openchoreo-secrets-backend/dev/printRights.ts'),
);

/** The lists of resources of a group, in whatever role of a file they stand. */
function listsOf(documents, group) {
  return documents
    .flatMap(document => document.get('rules')?.items ?? [])
    .filter(rule => rule.get('apiGroups').toJSON().includes(group))
    .map(rule => rule.get('resources'))
    .filter(isSeq);
}

const valueOf = item => item?.value ?? item;

/** Adds what is missing to the last list of its group, and takes out what is not read any more. */
function amend(documents, group, resources) {
  const lists = listsOf(documents, group);
  const there = lists.flatMap(({ items }) => items.map(valueOf));
  const missing = resources.filter(each => !there.includes(each));
  if (missing.length > 0 && lists.length === 0) {
    fail(`no role has a rule for the group "${group}" yet: write one`);
  }
  for (const each of missing) lists.at(-1).add(each);
  for (const list of lists) {
    list.items = list.items.filter(item => resources.includes(valueOf(item)));
  }
  return missing.length > 0 || there.some(each => !resources.includes(each));
}

/** A role as it should be, as it stands where that is right. */
function amendedRole(file, text) {
  const documents = parseAllDocuments(text);
  const changed = Object.entries(roles[file])
    .map(([group, resources]) => amend(documents, group, resources))
    .includes(true);
  return changed ? documents.map(String).join('') : text;
}

const files = [
  ...Object.keys(roles).map(file => [
    join('deploy', file),
    text => amendedRole(file, text),
  ]),
  [join('docs', 'rights.md'), text => text.replace(TABLE, () => `${table}\n`)],
];

for (const [name, amended] of files) {
  const file = join(root, name);
  const text = readFileSync(file, 'utf8');
  const right = await format(amended(text), {
    ...(await resolveConfig(file)),
    filepath: file,
  });
  hold(name, right, {
    sources: 'the kinds that are watched',
    script: 'rights',
  });
}
