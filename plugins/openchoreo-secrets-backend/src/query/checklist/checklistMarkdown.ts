import {
  causeText,
  type PlatformProgressDto,
  type ChecklistRowDto,
  type ChecklistAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { sentenceParts, setOff, withNamesSetOff } from './setOffNames';

const STATES: Readonly<Record<ChecklistRowDto['state'], string>> = {
  missing: 'missing',
  failing: 'failing',
  expired: 'expired',
  wrongKeys: 'wrong keys',
  expiring: 'expiring',
  cannotTell: 'cannot tell',
  unmanaged: 'present, not managed',
  healthy: 'healthy',
  notApplicable: 'not applicable',
};

const REASONS: Readonly<
  Record<NonNullable<ChecklistRowDto['reason']>, string>
> = {
  notObserved: 'It cannot be observed',
  starting: 'It is seen for the first time',
  notLookedFor: 'Looking for this Secret is not opted in',
  lookUpFailed: 'The look-up of this Secret failed',
  noDates: 'Its Certificate has no dates yet',
  familyUnknown: 'The release of OpenChoreo is not known',
};

/** Text that stands in a cell, whatever a cluster or a checklist wrote into it. */
export function markdownCell(text: string): string {
  return sentenceParts(text)
    .map(({ isName, text: part }) => (isName ? code(part) : escaped(part)))
    .join('')
    .trim();
}

/** A name within a sentence: whatever stands in it, it is no part of what is said. */
function code(name: string): string {
  const runs = name.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(run => run.length)) + 1);
  const pad = runs.length > 0 ? ' ' : '';
  return `${fence}${pad}${name.replace(/\|/g, '\\|')}${pad}${fence}`;
}

function escaped(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]|~#!$]/g, match => `\\${match}`)
    .replace(/(https?):/gi, '$1\\:');
}

const day = (time: string) => time.slice(0, 10);

function remarksOf(row: ChecklistRowDto): readonly string[] {
  const { waiver, missingKeys, cause, reason, livesIn, expiresAt } = row;
  const told = cause && causeText(withNamesSetOff(cause));
  return [
    reason && `${REASONS[reason]}.`,
    told?.sentence,
    cause?.text,
    missingKeys.length > 0 &&
      `Not delivered: ${missingKeys.map(setOff).join(', ')}.`,
    expiresAt && `Ends on ${day(expiresAt)}.`,
    told?.nextStep,
    livesIn?.secret &&
      `Lives in ${setOff(livesIn.secret)}${livesIn.key ? `, key ${setOff(livesIn.key)}` : ''}.`,
    waiver &&
      (waiver.active
        ? `Waived until ${day(waiver.until)}: ${waiver.reason}.`
        : `The waiver ran out on ${day(waiver.until)}.`),
    row.note,
  ].flatMap(part => part || []);
}

function line(row: ChecklistRowDto): string {
  const { state, namespace, name, purpose, requirement } = row;
  const cells = [
    STATES[state],
    `${namespace}/${name}`,
    purpose,
    requirement,
    remarksOf(row).join(' '),
  ];
  return `| ${cells.map(markdownCell).join(' | ')} |`;
}

function sentence(progress: PlatformProgressDto): string {
  const { required, inOrder, needAction, cannotTell, notApplicable } = progress;
  return `${inOrder} of ${required} in order, ${needAction} need action, ${cannotTell} cannot be told, ${notApplicable} not applicable.`;
}

function familyOf({ family }: ChecklistAnswerDto): string {
  return family.id
    ? `OpenChoreo ${family.id} (${family.source}).`
    : 'The release of OpenChoreo is not known, so nothing is claimed of what it installs.';
}

const TABLE = [
  '',
  '| State | Secret | Purpose | Requirement | Remarks |',
  '| --- | --- | --- | --- | --- |',
];

/** The checklist as a document, line by line: a table a plane. */
export function* markdownLines(answer: ChecklistAnswerDto): Generator<string> {
  const planes = new Map(answer.planes.map(plane => [plane.id, plane]));
  yield '# Platform secrets\n';
  yield `\n${familyOf(answer)} ${sentence(answer.progress)}\n`;
  for (const { planeId, progress, rows } of answer.checklists) {
    const asOf = planes.get(planeId)?.asOf;
    yield `\n## ${markdownCell(planeId)}\n`;
    yield `\n${sentence(progress)} ${asOf ? `As of ${asOf}.` : 'Never seen.'}\n`;
    if (rows.length > 0) yield TABLE.map(each => `${each}\n`).join('');
    for (const row of rows) yield `${line(row)}\n`;
  }
}
