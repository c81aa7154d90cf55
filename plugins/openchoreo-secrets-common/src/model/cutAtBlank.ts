import { REDACTED } from './redacted';

/** Cuts at a blank, so that no half of a credential escapes its rule. */
export function cutAtBlank(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  let end = maxLength;
  while (end > 0 && text.charAt(end - 1).trim() !== '') end -= 1;
  return text.slice(0, end) + REDACTED;
}
