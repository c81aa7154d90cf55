import { plainWords, sentenceParts } from './setOff';

/** A name as Markdown shows it and follows it nowhere: in more ticks than stand in it. */
function codeSpan(name: string): string {
  const text = plainWords(name).replace(/\s+/g, ' ');
  const longest = Math.max(
    0,
    ...(text.match(/`+/g) ?? []).map(run => run.length),
  );
  const ticks = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${ticks}${pad}${text}${pad}${ticks}`;
}

/** A sentence of ours, with what others named in it as code. */
export function markdownOf(sentence: string): string {
  return sentenceParts(sentence)
    .map(({ text, isName }) => (isName ? codeSpan(text) : text))
    .join('');
}
