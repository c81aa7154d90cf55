import { memoised } from '../memo';
import type {
  ChecklistFileRow,
  PlaneRole,
  ReleaseFamily,
} from './checklistFileSchema';
import { knownRows, type Checklist, type ConfiguredRow } from './checklist';
import { WARN_DAYS } from './warnDays';

/** What a row that only the configuration knows is taken for where it does not say. */
const ADDED = {
  producer: 'externalSecret',
  alternatives: [],
  requirement: 'required',
  keys: [],
  keysWhen: [],
  warnDays: WARN_DAYS,
} as const;

function said({ plane: _, ...row }: ConfiguredRow) {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined),
  );
}

/** A change of requirement away from conditional takes the condition with it. */
function withoutIdleCondition(row: ChecklistFileRow): ChecklistFileRow {
  return row.requirement === 'conditional' ? row : { ...row, when: undefined };
}

function changed(row: ChecklistFileRow, by: ConfiguredRow): ChecklistFileRow {
  return withoutIdleCondition({ ...row, ...said(by), configured: true });
}

function added(row: ConfiguredRow): ChecklistFileRow {
  return withoutIdleCondition({
    ...ADDED,
    alternatives: [...ADDED.alternatives],
    keys: [...ADDED.keys],
    keysWhen: [...ADDED.keysWhen],
    purpose: '',
    ...said(row),
    name: row.name,
    planes: [row.plane],
    configured: true,
  });
}

/** What planes of a role should have in a family; of an unknown family, only what the configuration adds. */
export function expectedRows(
  checklist: Checklist,
  family: ReleaseFamily | undefined,
  role: PlaneRole,
): readonly ChecklistFileRow[] {
  const { families, settings } = checklist;
  const own = settings.rows.filter(row => row.plane === role);
  const rows = families.find(each => each.family === family)?.rows ?? [];
  const installed = rows
    .filter(({ planes }) => planes.includes(role))
    .map(row => {
      const change = own.find(({ name }) => name === row.name);
      return change ? changed(row, change) : row;
    });
  const more = own.filter(
    ({ name }) => knownRows(checklist, role, name).length === 0,
  );
  return [...installed, ...more.map(added)];
}

/** Where the secrets of a role are expected. */
export function namespaceOfRole(
  { families, settings }: Checklist,
  family: ReleaseFamily | undefined,
  role: PlaneRole,
): string {
  const installed =
    families.find(each => each.family === family) ?? families.at(-1);
  return (
    settings.namespaces[role] ??
    installed?.namespaces[role] ??
    `openchoreo-${role}-plane`
  );
}

/** Every name that a look-up may ask for, in whatever family. */
export const secretNames = memoised(
  (checklist: Checklist): readonly string[] => {
    const inFiles = checklist.families.flatMap(({ rows }) =>
      rows.flatMap(({ name, livesIn }) =>
        livesIn ? (livesIn.secret ?? []) : name,
      ),
    );
    const configured = checklist.settings.rows.map(({ name }) => name);
    return [...new Set([...inFiles, ...configured])].sort();
  },
);
