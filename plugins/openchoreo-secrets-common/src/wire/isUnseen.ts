import type { PlaneDto } from './plane';

const UNSEEN: ReadonlySet<PlaneDto['state']> = new Set([
  'starting',
  'unreachable',
  'forbidden',
  'ownAccess',
  'notConfigured',
]);

/** Whether what is true of a plane cannot be told now; of one that answers and has no operator, it can. @public */
export function isUnseen({ state }: Pick<PlaneDto, 'state'>): boolean {
  return UNSEEN.has(state);
}
