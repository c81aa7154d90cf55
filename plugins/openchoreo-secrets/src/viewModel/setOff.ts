import { visibleText } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/*
 * A sentence of ours keeps apart what is ours in it and what others wrote: each
 * name stands between two isolates of Unicode. Screens turn them into elements,
 * everything else takes them out. Nobody can forge them: in what others wrote,
 * they are shown as escapes.
 */

const OPEN = '\u2068';
const CLOSE = '\u2069';
const MARKS = /[\u2068\u2069]/g;

/** What the parameters of our messages hold when it is not what somebody else named. */
const OURS: ReadonlySet<string> = new Set([
  'actor',
  'age',
  'all',
  'clusters',
  'components',
  'environments',
  'family',
  'headline',
  'how',
  'kinds',
  'known',
  'left',
  'missing',
  'names',
  'parts',
  'planes',
  'projects',
  'role',
  'said',
  'share',
  'since',
  'state',
  'subject',
  'text',
  'time',
  'title',
  'unknown',
  'version',
  'versions',
  'what',
  'word',
  'words',
  'working',
]);

/** The name of a filter is a word of ours, and its value the label of a choice. */
const isFilter = (message: string) => message.startsWith('filter.');

/** A name, as it stands in a sentence of ours. */
export function setOff(name: string): string {
  return name === '' ? '' : `${OPEN}${plainWords(name)}${CLOSE}`;
}

/** The items of a list: a sentence among them has set off its names already. */
export function setOffEach(items: readonly string[]): readonly string[] {
  return items.map(item => (item.includes(OPEN) ? item : setOff(item)));
}

/** The parameters of a message, with the names among them set off. */
export function setOffNames(
  message: string,
  params: Readonly<Record<string, string | number>>,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' || OURS.has(name) || isFilter(message)
        ? value
        : setOff(value),
    ]),
  );
}

/** A sentence for where there is only text: labels, titles, the clipboard. */
export function plainWords(text: string): string {
  return visibleText(text.replace(MARKS, ''));
}

export interface SentencePart {
  readonly text: string;
  readonly isName: boolean;
}

/** What is ours in a sentence, and what is a name. */
export function sentenceParts(sentence: string): readonly SentencePart[] {
  return sentence
    .split(/\u2068([^\u2068\u2069]*)\u2069/)
    .map((part, index) => ({
      text: plainWords(part),
      isName: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
