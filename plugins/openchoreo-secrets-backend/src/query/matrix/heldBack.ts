import {
  compareSeverity,
  sooner,
  type Health,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import { withFlag, type Cell } from './cell';
import { ownDelivery, secretKeyOf, type KeyChain } from './keyCells';

/** Which key of a group holds each other one back. */
type Holders = ReadonlyMap<KeyChain, KeyChain>;

const isUnlisted = ({ object, judged }: KeyChain) =>
  !object && judged.deliverer.health.verdict === 'notCreated';

/** What is not created at all was stopped by one rendering: a cause that names a reference lies in the key itself. */
function heldByRendering(group: readonly KeyChain[]): Holders {
  const stopped = group.filter(isUnlisted);
  const culprits = stopped.filter(
    ({ judged }) => judged.deliverer.health.cause?.params.reference,
  );
  if (culprits.length === 0) return new Map();
  return new Map(
    stopped
      .filter(chain => !culprits.includes(chain))
      .map(chain => [chain, culprits[0]]),
  );
}

/** Keys of one object fail together. Where no row tells of the one at fault, each speaks for itself. */
function heldInObject(group: readonly KeyChain[]): Holders {
  const byKey = new Map(group.map(chain => [secretKeyOf(chain), chain]));
  return new Map(
    group.flatMap(chain => {
      const by = byKey.get(ownDelivery(chain).heldBackBy ?? '');
      return by ? [[chain, by] as const] : [];
    }),
  );
}

function holdersOf(chains: readonly KeyChain[]): Holders {
  const groups = groupBy(chains, ({ object }) => object?.id ?? '');
  return new Map(
    [...groups].flatMap(([id, group]) => [
      ...(id === '' ? heldByRendering(group) : heldInObject(group)),
    ]),
  );
}

/** What is true of a key that another one holds back: the cause is that one's to tell. */
function held(own: Health): Health {
  const { flags, since, refreshedAt, severity, validUntil } = own;
  const health: Health = {
    verdict: 'heldBack',
    severity,
    flags: [],
    since,
    validUntil,
    ...(refreshedAt !== undefined && { refreshedAt }),
  };
  return flags.includes('notYetRerendered')
    ? withFlag(health, 'notYetRerendered')
    : health;
}

/** A key does what those do that wait behind it. */
function asSevereAs(cell: Cell, behind: readonly Cell[]): Cell {
  const [worst = cell] = [cell, ...behind].sort((a, b) =>
    compareSeverity(a.health.severity, b.health.severity),
  );
  const { effect, severity } = worst.delivered;
  const validUntil = behind.reduce(
    (until, { health }) => sooner(until, health.validUntil),
    cell.health.validUntil,
  );
  return {
    ...cell,
    health: { ...cell.health, severity, validUntil },
    delivered: { ...cell.delivered, effect, severity },
  };
}

/**
 * Keys that arrive together fail together. The one at fault keeps the verdict,
 * and is as severe as all that it holds back: its pod may do without it, and
 * not without them.
 */
export function withHeldBack(
  cells: ReadonlyMap<KeyChain, Cell>,
): ReadonlyMap<KeyChain, Cell> {
  const holders = holdersOf([...cells.keys()]);
  const holding = groupBy(holders, ([, by]) => by.row.id);
  return new Map(
    [...cells].map(([chain, cell]): [KeyChain, Cell] => {
      const by = holders.get(chain);
      if (by) {
        const health = held(cell.health);
        return [chain, { ...cell, health, heldBackBy: by.row.id }];
      }
      const behind = (holding.get(chain.row.id) ?? []).flatMap(
        ([each]) => cells.get(each) ?? [],
      );
      return [chain, behind.length > 0 ? asSevereAs(cell, behind) : cell];
    }),
  );
}
