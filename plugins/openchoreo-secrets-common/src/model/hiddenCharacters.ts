/** Has no width, turns what follows, or is half of a character: nobody sees it. */
const UNSEEN = String.raw`\p{Cf}\p{Cs}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\u{e0100}-\u{e01ef}`;

/** Blanks that are not the blank: in a name they hide, in a sentence they are none of our business. */
const OTHER_BLANKS = String.raw`\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000`;

/** Controls, and what ends a line. */
const CONTROLS = String.raw`\p{Cc}\p{Zl}\p{Zp}`;

/** The same where texts have lines and tabs. */
const CONTROLS_IN_PROSE = String.raw`\0-\x08\x0e-\x1f\x7f-\x9f\p{Zl}\p{Zp}`;

/** What a name may not have in it. */
export const hiddenInNames = (): RegExp =>
  new RegExp(`[${CONTROLS}${UNSEEN}${OTHER_BLANKS}]`, 'gu');

/** What a message may not have in it as it is: characters, one by one. */
export const hiddenInProse = (): RegExp =>
  new RegExp(`[${CONTROLS_IN_PROSE}]|[${UNSEEN}]`, 'gu');

const CONTROL = new RegExp(`^[${CONTROLS_IN_PROSE}]$`, 'u');
const HIDDEN = new RegExp(`^[${CONTROLS_IN_PROSE}${UNSEEN}]$`, 'u');

/** Whether it may stand between two words as well as within one. */
export const isControl = (character: string): boolean =>
  CONTROL.test(character);

/** Whether a message may not have it in it as it is. */
export const isHiddenInProse = (character: string): boolean =>
  HIDDEN.test(character);

/** As it is shown: `\u{202E}`. */
export function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `\\u{${code.toString(16).toUpperCase().padStart(4, '0')}}`;
}
