/** What is remembered of the reader's visits to the page. */
export interface Visits {
  /** When the page was looked at last. */
  readonly seen: number;
  /** When it was looked at last before this visit; nothing on the first. */
  readonly before?: number;
}

/** Away for so long, and what follows is another visit. */
const VISIT_ENDS_MS = 30 * 60_000;

/** The page is looked at now: the same visit goes on, also over a reload. */
export function visitAt(now: number, known: Visits | undefined): Visits {
  if (!known || known.seen > now) return { seen: now };
  return now - known.seen > VISIT_ENDS_MS
    ? { seen: now, before: known.seen }
    : { ...known, seen: now };
}

/** What a browser kept, which anything could have written. */
export function readVisits(kept: string | null): Visits | undefined {
  try {
    const { seen, before } = JSON.parse(kept ?? '{}');
    if (!Number.isFinite(seen)) return undefined;
    return { seen, before: Number.isFinite(before) ? before : undefined };
  } catch {
    return undefined;
  }
}

/** Whether something began after the reader last looked; on a first visit nothing did. */
export function isNew(
  { since }: { readonly since?: string },
  lastVisit: number | undefined,
): boolean {
  return (
    since !== undefined &&
    lastVisit !== undefined &&
    Date.parse(since) > lastVisit
  );
}
