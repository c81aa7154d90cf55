import type {
  ChecklistAnswerDto,
  ChecklistRowDto,
  PlatformProgressDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** What a plane should have, as it is told. */
export type Checklist = ChecklistAnswerDto['checklists'][number];

/** Why a row is where it is in the checklist of a plane. */
export type RowPart =
  'act' | 'cannotTell' | 'inOrder' | 'waived' | 'optional' | 'elsewhere';

/** The states that somebody has to act on, worst first. */
export const ACT_STATES = [
  'missing',
  'failing',
  'expired',
  'wrongKeys',
  'expiring',
] as const satisfies readonly ChecklistRowDto['state'][];

/** As the back end counts it. */
export function partOf(row: ChecklistRowDto): RowPart {
  if (row.livesIn) {
    return 'elsewhere';
  }
  if (row.waiver?.active) {
    return 'waived';
  }
  switch (row.state) {
    case 'healthy':
    case 'unmanaged':
      return 'inOrder';
    case 'notApplicable':
      return 'optional';
    case 'cannotTell':
      // Only where its absence would be a fault.
      return row.requirement === 'required' || row.featureOn
        ? 'cannotTell'
        : 'optional';
    default:
      return 'act';
  }
}

export function rowsIn(
  part: RowPart,
  rows: readonly ChecklistRowDto[],
): readonly ChecklistRowDto[] {
  return rows.filter(row => partOf(row) === part);
}

/** Rows to see at first: those to act on, and one for each reason of not knowing. */
export function firstRows(
  rows: readonly ChecklistRowDto[],
): readonly ChecklistRowDto[] {
  const told = new Set<string>();
  return rows.filter(row => {
    const part = partOf(row);
    if (part !== 'cannotTell') {
      return part === 'act';
    }
    const why = `${row.reason} ${row.cause?.class}`;
    const first = !told.has(why);
    told.add(why);
    return first;
  });
}

/** What of the progress is told over several planes. */
export type Progress = Pick<
  PlatformProgressDto,
  'required' | 'needAction' | 'critical' | 'cannotTell'
>;

export function sumProgress(all: readonly Checklist[]): Progress {
  const sum = (name: keyof Progress) =>
    all.reduce((total, { progress }) => total + progress[name], 0);
  return {
    required: sum('required'),
    needAction: sum('needAction'),
    critical: sum('critical'),
    cannotTell: sum('cannotTell'),
  };
}
