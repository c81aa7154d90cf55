import { askText, type Bounds } from './askText';

/** Statuses whose answers have no body. */
const BARE: readonly number[] = [204, 205, 304];

function methodOf({ method }: Request): 'GET' | 'POST' {
  if (method === 'GET' || method === 'POST') return method;
  throw new TypeError(`${method} is not asked`);
}

/** A `fetch` for clients that take one, which reads answers whole and within bounds. It only asks. */
export function boundedFetch(bounds: Bounds): typeof fetch {
  return async (input, init) => {
    const asked = new Request(input, init);
    const { url, headers } = asked;
    const body = await asked.text();
    const { status, text } = await askText(
      {
        url,
        method: methodOf(asked),
        headers: Object.fromEntries(headers),
        ...(body && { body }),
      },
      bounds,
    );
    return new Response(BARE.includes(status) ? null : text, {
      status,
      headers: { 'content-type': 'application/json' },
    });
  };
}
