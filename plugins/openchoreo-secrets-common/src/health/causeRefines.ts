import type { CauseClass } from './health';

/** The coarser classes that a finer one stands for, where readers knew only those. */
const REFINES: Partial<Readonly<Record<CauseClass, readonly CauseClass[]>>> = {
  deniedOrAbsent: ['permissionDenied', 'remoteKeyAbsent'],
};

/** Which classes a class refines; a coarse one refines none. */
export function refinesOf(causeClass: CauseClass): readonly CauseClass[] {
  return REFINES[causeClass] ?? [];
}
