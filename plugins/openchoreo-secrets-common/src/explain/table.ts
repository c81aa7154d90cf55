import { visibleText } from '../model/foreignText';
import type { ExplainedKey, ExplainedObject } from './line';

const HEAD = ['SEVERITY', 'KIND', 'NAME', 'VERDICT', 'DELIVERY'] as const;

const DELIVERY_WORDS: Readonly<Record<string, string>> = {
  current: 'current',
  old: 'old value',
  frozen: 'fixed',
  none: 'not delivered',
  foreign: "another's Secret",
  notDue: 'not due',
  unknown: 'unknown',
};

const SEVERITY_WORDS: Readonly<Record<string, string>> = { atRisk: 'at risk' };

function deliveryCell({ delivery, pushed }: ExplainedObject): string {
  if (pushed) return `pushed: ${pushed}`;
  return delivery === null ? '-' : DELIVERY_WORDS[delivery];
}

function cellsOf(line: ExplainedObject): readonly string[] {
  const { severity, kind, namespace, name, verdict } = line;
  return [
    SEVERITY_WORDS[severity] ?? severity,
    kind,
    namespace ? `${namespace}/${name}` : name,
    verdict,
    deliveryCell(line),
  ];
}

function keyText(each: ExplainedKey): string {
  const { key, delivery, blocks, atRisk, heldBackBy } = each;
  const words = [
    DELIVERY_WORDS[delivery],
    blocks ? 'blocks pods' : '',
    atRisk ? 'fails at its next refresh' : '',
    heldBackBy ? `held back by ${heldBackBy}` : '',
  ].filter(word => word !== '');
  return `  ${key}: ${words.join(', ')}`;
}

/** Keys are told where they differ from one another, or from what their object says. */
function keyTexts({ keys }: ExplainedObject): readonly string[] {
  const told = new Set(keys.map(each => keyText({ ...each, key: '' })));
  const [first] = keys;
  const plainly = told.size < 2 && !first?.blocks && !first?.atRisk;
  return plainly ? [] : keys.filter(({ key }) => key !== null).map(keyText);
}

function wordsOf(line: ExplainedObject): readonly string[] {
  const { sentence, next, cause } = line;
  const who = cause && cause.actor !== 'nobody' ? ` (${cause.actor})` : '';
  return [
    ...keyTexts(line),
    ...(sentence ? [`  ${sentence}`] : []),
    ...(next ? [`  Next${who}: ${next}`] : []),
  ];
}

const ORDER = ['critical', 'warning', 'unknown', 'atRisk', 'waiting', 'ok'];

/** The table for people: what is worst comes first, each with its reason. */
export function tableOf(lines: readonly ExplainedObject[]): string {
  const sorted = [...lines].sort(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity),
  );
  const rows = [HEAD, ...sorted.map(line => cellsOf(line).map(visibleText))];
  const widths = HEAD.map((_, column) =>
    Math.max(...rows.map(row => row[column].length)),
  );
  const format = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd();
  // What stands in a file may not steer a terminal, nor turn its text round.
  const body = sorted.flatMap((line, index) => [
    format(rows[index + 1]),
    ...wordsOf(line).map(visibleText),
  ]);
  return [format(HEAD), ...body].join('\n');
}
