import type { MatcherFunction } from '@testing-library/react';

/** What says a sentence whole, although the names in it are set off; the innermost one. */
export function sentence(words: string | RegExp): MatcherFunction {
  const says = ({ textContent }: Element) =>
    typeof words === 'string'
      ? textContent?.trim() === words
      : words.test(textContent ?? '');
  return (_, element) =>
    element !== null &&
    says(element) &&
    !Array.from(element.children).some(says);
}
