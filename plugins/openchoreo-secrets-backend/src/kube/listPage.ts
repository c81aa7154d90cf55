import { failureOf } from './failure';
import { jsonObject } from './jsonObject';

/** What a page says besides its objects. Only an empty `continue` ends a list, not a short page. */
export interface ListPage {
  readonly resourceVersion: string;
  readonly continueToken?: string;
}

function wrong(path: string): never {
  throw failureOf('protocol', `not a list: ${path} is wrong or missing`);
}

/** Reads a page of which the objects were cut out, or throws a `protocol` failure: some proxies answer 200 with something else. */
export function readListPage(json: unknown): ListPage {
  const page = jsonObject(json) ?? wrong('the answer');
  const metadata = jsonObject(page.metadata) ?? wrong('metadata');
  const { resourceVersion, continue: token } = metadata;
  if (typeof resourceVersion !== 'string' || resourceVersion === '') {
    return wrong('metadata.resourceVersion');
  }
  if (token !== undefined && typeof token !== 'string') {
    return wrong('metadata.continue');
  }
  const items = page.items ?? [];
  // What was not cut out would pass for absent.
  if (!Array.isArray(items) || items.length > 0) return wrong('items');
  return { resourceVersion, continueToken: token || undefined };
}
