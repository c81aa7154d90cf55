import type { PlaneRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type {
  ChecklistFile,
  ChecklistFileRow,
  PlaneRole,
  ReleaseFamily,
} from './checklistFileSchema';

/** A row of the configuration: adds one, or changes the one of that role and name. */
export interface ConfiguredRow extends Partial<
  Omit<ChecklistFileRow, 'planes' | 'name' | 'configured'>
> {
  readonly plane: PlaneRole;
  readonly name: string;
}

/** A reason not to act on a row, until a moment. */
export interface Waiver {
  readonly plane?: PlaneRef;
  readonly name: string;
  readonly reason: string;
  /** The last millisecond that it counts. */
  readonly until: number;
}

/** What the configuration says about the checklist. */
export interface ChecklistSettings {
  readonly release?: ReleaseFamily;
  readonly namespaces: Readonly<Partial<Record<PlaneRole, string>>>;
  readonly features: Readonly<Record<string, boolean>>;
  readonly rows: readonly ConfiguredRow[];
  readonly waive: readonly Waiver[];
}

/** Every family's rows, with what the configuration says. */
export interface Checklist {
  readonly families: readonly ChecklistFile[];
  readonly settings: ChecklistSettings;
}

/** Nothing is configured. */
export const NO_SETTINGS: ChecklistSettings = {
  namespaces: {},
  features: {},
  rows: [],
  waive: [],
};

/** Nothing is expected anywhere. */
export const NO_CHECKLIST: Checklist = { families: [], settings: NO_SETTINGS };

/** The rows of a role in all families. */
export function knownRows(
  { families }: Checklist,
  role: PlaneRole,
  name: string,
): readonly ChecklistFileRow[] {
  return families.flatMap(({ rows }) =>
    rows.filter(row => row.name === name && row.planes.includes(role)),
  );
}
