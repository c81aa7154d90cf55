const baseOf = (tag: string) => tag.toLowerCase().split('-')[0];

/**
 * How dates, numbers and lists are written: in the language of the portal, as
 * in the reader's region where the browser prefers that language too.
 */
export function localeOf(
  language: string,
  preferred: readonly string[],
): string {
  const regional = preferred.find(tag => baseOf(tag) === baseOf(language));
  const isRegional = language.includes('-');
  return isRegional ? language : (regional ?? language);
}
