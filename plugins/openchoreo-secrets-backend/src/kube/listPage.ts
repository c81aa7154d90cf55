import { failureOf } from './failure';
import { jsonObject } from './jsonObject';

/** One page of a list. Only an empty `continue` ends a list, not a short page. */
export interface ListPage {
  readonly items: readonly unknown[];
  readonly resourceVersion: string;
  readonly continueToken?: string;
}

function wrong(path: string): never {
  throw failureOf('protocol', `not a list: ${path} is wrong or missing`);
}

/** Reads a page, or throws a `protocol` failure: some proxies answer 200 with something else. */
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
  if (!Array.isArray(items)) return wrong('items');
  return { items, resourceVersion, continueToken: token || undefined };
}
