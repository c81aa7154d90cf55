/** What differs by less is told in another way, and not left out. */
const SAME = 0.98;

/**
 * Sides that have not read the same cannot be held against each other: who
 * gives up early is fast. Throws then, so that there is no figure.
 *
 * @param beside - What one of them may ask for that the others do not.
 */
export function requireWhole(
  unit: string,
  read: Readonly<Record<string, number>>,
  beside = 0,
): void {
  const most = Math.max(...Object.values(read));
  for (const [side, amount] of Object.entries(read)) {
    if (amount + beside < most * SAME) {
      throw new Error(
        `${side} has read ${amount} ${unit} of ${most}: there is no figure`,
      );
    }
  }
}
