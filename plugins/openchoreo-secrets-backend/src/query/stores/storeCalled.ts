import {
  formatRef,
  type StoreCalledDto,
  type StoreRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { StoreName } from '../context/storeName';
import { defined } from '../wire/wireHealth';

/** What a store is called, as some planes refer to it: the first name that fits counts. */
export function storeCalled(
  planeIds: readonly string[],
  { kind, name }: Pick<StoreRef, 'kind' | 'name'>,
  names: readonly StoreName[] = [],
): StoreCalledDto | undefined {
  const found = names.find(
    one =>
      one.store === name &&
      (!one.kind || one.kind === kind) &&
      (!one.plane || planeIds.includes(formatRef(one.plane))),
  );
  return found && defined({ displayName: found.displayName, url: found.url });
}
