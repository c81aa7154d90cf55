import { plainHealth, withFlag } from './cell';
import { groupBy } from '../ownership/groupBy';
import { culpritEntries } from './culprits';
import type { KeyChain } from './keyCells';
import { needsAttention } from './severity';

/** The rows at fault for what a group of keys shares; empty when none can be told from the others. */
function culpritsOf(group: readonly KeyChain[]): readonly KeyChain[] {
  const [{ object, health }] = group;
  // A cause that names a reference lies in the key itself, not in the rendering as a whole.
  if (!object) {
    return group.filter(chain => chain.health.cause?.params.reference);
  }
  if (!object.object) return [];
  const entries = culpritEntries(object.object, health.cause);
  const keys = new Set(entries.map(({ secretKey }) => secretKey));
  return group.filter(({ key }) => keys.has(key.key));
}

/**
 * Keys that arrive together fail together. The culprit keeps the verdict, the
 * others are held back by it; where no culprit can be told, all keep it.
 */
function settle(group: readonly KeyChain[]): ReadonlyMap<KeyChain, string> {
  const failing = group.filter(({ health }) => needsAttention(health.severity));
  if (failing.length < 2) return new Map();
  const culprits = culpritsOf(failing);
  if (culprits.length === 0) return new Map();
  return new Map(
    failing
      .filter(chain => !culprits.includes(chain))
      .map(chain => [chain, culprits[0].row.id]),
  );
}

/** @returns for each key that is held back, the row that holds it. */
export function heldBackBy(
  chains: readonly KeyChain[],
): ReadonlyMap<KeyChain, string> {
  // What is not created at all was stopped by one rendering.
  const groups = groupBy(chains, ({ object }) => object?.id ?? '');
  return new Map([...groups.values()].flatMap(group => [...settle(group)]));
}

/** What is true of a key that another one holds back. */
export function heldBackHealth({ health }: KeyChain) {
  const held = { ...plainHealth('heldBack', 'info'), since: health.since };
  const known =
    health.refreshedAt === undefined
      ? held
      : { ...held, refreshedAt: health.refreshedAt };
  return health.flags.includes('notYetRerendered')
    ? withFlag(known, 'notYetRerendered')
    : known;
}
