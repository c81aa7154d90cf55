import { freshnessAt, isComplete } from '../../ownership/lookupIn';
import type { QueryContext } from '../context/context';

/** Without these, an entity may have secrets that nobody has heard of. */
const NEEDED = [
  'Project',
  'Component',
  'Environment',
  'Plane',
  'Workload',
  'ComponentRelease',
  'ReleaseBinding',
  'RenderedRelease',
] as const;

/** Whether all applications are known: only then can it be said that something uses no secrets. */
export function applicationsAreKnown(context: QueryContext): boolean {
  const { kinds } = context.snapshot.controlPlane;
  return NEEDED.every(kind => isComplete(freshnessAt(kinds[kind], context)));
}
