/** FNV-1a. */
const PRIME = 0x01000193;

/** That of nothing at all. */
export const NO_HASH = 0x811c9dc5;

export const mixed = (hash: number, more: number) =>
  Math.imul(hash ^ more, PRIME) | 0;

/** A whole number of 32 bits, which takes no room of its own. */
export function hashOfText(text: string): number {
  let hash = NO_HASH;
  for (let index = 0; index < text.length; index += 1) {
    hash = mixed(hash, text.charCodeAt(index));
  }
  return hash;
}
