import { needsAttention } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { PlatformRow } from './platformRow';
import { RowFold } from './rowFold';
import type { Rows } from './rowLeaves';

/** The rows of which incidents tell. */
interface TroubledRows {
  /** What is wrong, or cannot be told. */
  readonly troubles: Rows;
  /** What holds its value still and fails at its next refresh. */
  readonly atRisk: Rows;
  /** What another key holds back. */
  readonly heldBack: Rows;
}

/** Whether something is wrong with it, or cannot be told. */
export function isTrouble({ health, heldBackBy }: PlatformRow): boolean {
  return (
    heldBackBy === undefined &&
    (needsAttention(health.severity) || health.severity === 'unknown')
  );
}

function isAtRisk({ health, heldBackBy, delivered }: PlatformRow): boolean {
  return (
    heldBackBy === undefined &&
    health.severity === 'atRisk' &&
    delivered?.atRisk.state === 'yes'
  );
}

const NONE: TroubledRows = { troubles: [], atRisk: [], heldBack: [] };

/** Where all is well, that is all that is kept. */
function troubledIn(rows: Rows): TroubledRows {
  const troubles = rows.filter(isTrouble);
  const atRisk = rows.filter(isAtRisk);
  const heldBack = rows.filter(({ heldBackBy }) => heldBackBy !== undefined);
  const isNone = troubles.length + atRisk.length + heldBack.length === 0;
  return isNone ? NONE : { troubles, atRisk, heldBack };
}

/** The rows of which incidents tell, among all. */
export const troubledRows = new RowFold(
  troubledIn,
  (parts: readonly TroubledRows[]): TroubledRows => {
    const told = parts.filter(part => part !== NONE);
    return {
      troubles: told.flatMap(({ troubles }) => troubles),
      atRisk: told.flatMap(({ atRisk }) => atRisk),
      heldBack: told.flatMap(({ heldBack }) => heldBack),
    };
  },
);
