import { knownRows, type Checklist } from './checklist';

/** What is wrong in the settings, by the key under `checklist`. */
export interface SettingsProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const list = (names: Iterable<string>) => [...new Set(names)].sort().join(', ');

function featuresOf({ families, settings }: Checklist): ReadonlySet<string> {
  const rows = [...families.flatMap(each => each.rows), ...settings.rows];
  return new Set(
    rows.flatMap(({ when, keysWhen = [] }) =>
      [...(when ? [when] : []), ...keysWhen].map(({ feature }) => feature),
    ),
  );
}

function unknownFeatures(checklist: Checklist): readonly SettingsProblem[] {
  const known = featuresOf(checklist);
  return Object.keys(checklist.settings.features)
    .filter(name => !known.has(name))
    .map(name => ({
      path: ['features', name],
      message: `no such feature: remove it, or name one of ${list(known)}`,
    }));
}

function unknownWaivers({
  families,
  settings,
}: Checklist): readonly SettingsProblem[] {
  const known = new Set(
    [...families.flatMap(each => each.rows), ...settings.rows].map(
      ({ name }) => name,
    ),
  );
  return settings.waive.flatMap(({ name }, index) =>
    known.has(name)
      ? []
      : {
          path: ['waive', index, 'name'],
          message: `no such row: remove the waiver, or name one of ${list(known)}`,
        },
  );
}

function unsaidPurposes(checklist: Checklist): readonly SettingsProblem[] {
  return checklist.settings.rows.flatMap(({ plane, name, purpose }, index) =>
    purpose || knownRows(checklist, plane, name).length > 0
      ? []
      : {
          path: ['rows', index, 'purpose'],
          message: `expected what ${name} is for, in a few words: it is a row of its own, since no ${plane} plane has one of this name; add a purpose, or correct plane and name`,
        },
  );
}

/** What names something that does not exist, or leaves out what a new row needs. */
export function settingsProblems(
  checklist: Checklist,
): readonly SettingsProblem[] {
  return [
    ...unknownFeatures(checklist),
    ...unsaidPurposes(checklist),
    ...unknownWaivers(checklist),
  ];
}
