import { glyphAt, isQuote, skipBlanks } from '../glyph';
import { valueAt } from '../quoted';
import type { Span } from '../span';
import { tellsAt } from '../tellingWords';
import type { Word } from '../word';

const SEPARATORS = new Set([...':=']);
const MORE = new Set([...':=>']);

/** Where what is assigned begins, behind the quote or bracket that ends the name and a separator. */
export function assignedFrom(text: string, { next, end }: Word) {
  const closed = isQuote(next.char) || next.char === ']';
  const at = skipBlanks(text, closed ? next.end : end);
  if (text.startsWith('->', at)) return { from: at + 2, by: '=' };
  const separator = glyphAt(text, at);
  if (!SEPARATORS.has(separator.char)) return undefined;
  let from = separator.end;
  for (let more = glyphAt(text, from); MORE.has(more.char);) {
    from = more.end;
    more = glyphAt(text, from);
  }
  return { from, by: separator.char };
}

const BLOCK = /(?:[|>][+-]?\d?|-)(?=\s|$|\\n)/y;

/** The lines of a block or list in YAML: as long as they are deeper than that of the name, or items beside it. */
function blockAt(text: string, name: number, from: number): Span | undefined {
  BLOCK.lastIndex = from;
  if (!BLOCK.test(text)) return undefined;
  const line = text.lastIndexOf('\n', name) + 1;
  const indent = skipBlanks(text, line) - line;
  let to = text.indexOf('\n', from);
  while (to >= 0) {
    const next = skipBlanks(text, to + 1);
    const depth = next - (text.lastIndexOf('\n', next - 1) + 1);
    const isItem = depth === indent && text.startsWith('- ', next);
    if (depth <= indent && !isItem) break;
    to = text.indexOf('\n', next);
  }
  return { from, to: to < 0 ? text.length : to };
}

/** An object of which each member is looked at by itself. */
const OBJECT = /\{\s{0,20}(?:\\{0,9}["']|[\w-]{1,80}:)/y;

function startsObject(text: string, from: number): boolean {
  OBJECT.lastIndex = from;
  return OBJECT.test(text);
}

/** A value, or a list of them. */
function valuesAt(text: string, from: number): Span | undefined {
  if (text.charAt(from) !== '[') return valueAt(text, from);
  const end = text.indexOf(']', from);
  return { from, to: end < 0 ? text.length : end };
}

/** In an ARN a kind and a name follow each other: `…:secret:prod/db`. */
const inArn = ({ before, lower, next }: Word) =>
  before === ':' && lower === 'secret' && next.char === ':';

const COUNT = /\d{1,6}(?=$|[\s,])/y;

/** A quota counts them: `used: secrets=200`; and an error that is about many goes on behind a colon. */
function isCount(text: string, from: number): boolean {
  COUNT.lastIndex = from;
  return COUNT.test(text);
}

const TEMPLATE = 'template: ';

/** Go names a template by the key that it makes, and then the line: `template: DB_PASSWORD:1:3: …`. */
const namesTemplate = (text: string, { start }: Word) =>
  text.startsWith(TEMPLATE, start - TEMPLATE.length);

/** `password: x`, `DB_PASS=x`, `access key := x`. */
export function assigned(text: string, word: Word): Span | undefined {
  if (!word.names || inArn(word) || namesTemplate(text, word)) {
    return undefined;
  }
  const assignment = assignedFrom(text, word);
  if (!assignment || text.startsWith('//', assignment.from)) return undefined;
  const from = skipBlanks(text, assignment.from);
  const goesOn = assignment.by === ':' && from > assignment.from;
  if (goesOn && tellsAt(text, from)) return undefined;
  if (word.lower === 'secrets' && (goesOn || isCount(text, from))) {
    return undefined;
  }
  if (startsObject(text, from)) return undefined;
  return blockAt(text, word.start, from) ?? valuesAt(text, from);
}
