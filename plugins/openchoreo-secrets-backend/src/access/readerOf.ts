import { createHash } from 'node:crypto';
import { principalOf, type Caller } from './caller';
import type { Readers } from './readers';
import type { Reader } from './remembered';
import type { Rights } from './rights';

/** By what it is told how long what is decided holds. */
export interface ReaderOptions {
  readonly rights: Rights;
  /** Whom answers of the portal are remembered for, where they are. */
  readonly readers?: Pick<Readers, 'of'>;
}

/** Tells tokens of OpenChoreo apart, which are not kept. */
function tokenKey({ token }: Caller): string | null {
  if (token === undefined) return null;
  return createHash('sha256').update(token).digest('base64url');
}

/** @returns for whom and until when what is decided now may be remembered: no longer than any answer that it is decided by. */
export function readerOf(
  caller: Caller,
  { readers, rights }: ReaderOptions,
): Reader | undefined {
  // Whether a service is let in costs nothing to tell.
  if (principalOf(caller).type === 'service') return undefined;
  const reader = readers?.of(caller.credentials);
  if (!reader) return undefined;
  const decided = rights.rememberedUntil?.(caller) ?? Infinity;
  return {
    key: JSON.stringify([reader.key, tokenKey(caller)]),
    since: reader.since,
    until: Math.min(reader.until, decided),
  };
}
