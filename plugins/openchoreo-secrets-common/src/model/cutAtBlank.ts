import { REDACTED } from './redacted';

/** Cuts at a blank, so that no half of a credential escapes its rule. */
export function cutAtBlank(text: string, maxLength: number): string {
  return text.length <= maxLength
    ? text
    : text.slice(0, maxLength).replace(/\S*$/, REDACTED);
}
