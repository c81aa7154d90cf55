import type { ChecklistFileRow } from '../../ownership/checklist/checklistFileSchema';
import type { ChecklistSettings } from '../../ownership/checklist/checklist';
import type { QueryContext } from '../context/context';
import type { PlaneView } from '../planes/planeViews';
import type { Producers } from './producers';

/** One Secret that one plane should have. */
export interface Expected {
  readonly row: ChecklistFileRow;
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly string[];
  readonly view: PlaneView;
  readonly producers: Producers;
  readonly context: QueryContext;
}

type Features = ChecklistSettings['features'];

/** Whether the feature that a row hangs on is on; nothing for a row that hangs on none. */
export function featureOn(
  { when }: ChecklistFileRow,
  features: Features,
): boolean | undefined {
  return when && (features[when.feature] ?? when.default);
}

/** Whether it was said that the row's feature is off, rather than assumed. */
export function isSwitchedOff(
  { when }: ChecklistFileRow,
  features: Features,
): boolean {
  return when !== undefined && features[when.feature] === false;
}

/** Whether its absence is a fault. */
export function isDemanded(row: ChecklistFileRow, features: Features): boolean {
  return row.requirement === 'required' || featureOn(row, features) === true;
}

/** The keys that a row's Secret should have. */
export function expectedKeys(
  { keys, keysWhen }: ChecklistFileRow,
  features: Features,
): readonly string[] {
  const more = keysWhen.flatMap(each =>
    (features[each.feature] ?? each.default) ? each.keys : [],
  );
  return [...keys, ...more];
}
