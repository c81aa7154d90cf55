// npm run lint: what the documents show of a host is what `npm run test:install` does to one, line by line.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root } from './process.mjs';

const recipes = join(root, 'e2e/install/recipes');

/** The lines of a recipe, as they stand afterwards or as the difference shows them. */
function linesOf(name) {
  const lines = readFileSync(join(recipes, name), 'utf8').split('\n');
  return {
    diff: lines,
    after: lines
      .filter(line => /^[+ ]/.test(line) && !line.startsWith('+++'))
      .map(line => line.slice(1)),
  };
}

const withoutSpaces = lines => lines.join('').replace(/\s/g, '');

/** Whether the block stands in the text without a gap; where its lines break does not matter. */
function stands(block, lines) {
  return withoutSpaces(lines).includes(withoutSpaces(block));
}

/** The block of code right below each `<!-- recipe: NAME -->`. */
function blocksOf(document) {
  const found = [];
  let recipe;
  let block;
  for (const line of readFileSync(document, 'utf8').split('\n')) {
    const named = line.match(/^<!-- recipe: (\S+) -->$/);
    if (named) {
      recipe = named[1];
    } else if (block && line === '```') {
      found.push({ recipe, block });
      block = undefined;
      recipe = undefined;
    } else if (block) {
      block.push(line);
    } else if (recipe && line.startsWith('```')) {
      block = [];
    }
  }
  return found;
}

const documents = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
];
const wrong = documents.flatMap(document =>
  blocksOf(join(root, document)).flatMap(({ recipe, block }) => {
    const { diff, after } = linesOf(`${recipe}.diff`);
    return stands(block, diff) || stands(block, after)
      ? []
      : [
          `${document}: not what recipes/${recipe}.diff does:\n${block.join('\n')}`,
        ];
  }),
);
if (wrong.length > 0) {
  fail(wrong.join('\n'));
}
