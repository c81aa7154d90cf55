import { REDACTED } from './redacted';

/** Cuts out the middle: what is spoken of stands in front, and the reason at the end. */
export function cutInMiddle(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const room = Math.max(maxLength - REDACTED.length, 0);
  const tail = Math.floor(room / 2);
  const head = text.slice(0, room - tail).replace(/[\ud800-\udbff]$/, '');
  const end = text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, '');
  return head + REDACTED + end;
}
