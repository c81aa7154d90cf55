/**
 * The header that carries observation times, also on a 304: a comma-separated
 * list of `plane id=ISO time`, each id percent-encoded. @public
 */
export const AS_OF_HEADER = 'x-openchoreo-secrets-as-of';

/** Writes the header's value; planes never heard from are left out. @public */
export function formatAsOf(
  planes: readonly { readonly id: string; readonly asOf?: string }[],
): string {
  return planes
    .flatMap(({ id, asOf }) =>
      asOf ? [`${encodeURIComponent(id)}=${asOf}`] : [],
    )
    .join(', ');
}

/** Reads the header's value; parts that are not of its form are passed over. @public */
export function parseAsOf(value: string | null): ReadonlyMap<string, string> {
  const times = new Map<string, string>();
  for (const part of (value ?? '').split(',')) {
    const [id, time, ...rest] = part.trim().split('=');
    if (!id || !time || rest.length > 0 || Number.isNaN(Date.parse(time))) {
      continue;
    }
    try {
      times.set(decodeURIComponent(id), time);
    } catch {
      // A malformed escape: this part says nothing that can be used.
    }
  }
  return times;
}
