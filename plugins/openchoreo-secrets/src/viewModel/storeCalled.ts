import type { StoreCalledDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** What people call a store, and a page about it. */
export interface StoreCalledView {
  readonly name: string;
  readonly url?: string;
}

/** Only what a browser opens as a page, by a safe way, becomes a link. */
export function storeCalledView(
  called: StoreCalledDto | undefined,
): StoreCalledView | undefined {
  if (!called) return undefined;
  const { displayName: name, url } = called;
  return url?.startsWith('https://') ? { name, url } : { name };
}
