/** What stands where something was redacted. @public */
export const REDACTED = '…';

/** Caps and redacts free text of a cluster. @public */
export function redact(text: string, maxLength = 500): string {
  return text.slice(0, maxLength);
}
