import type {
  PlatformProgressDto,
  ChecklistRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Why a row is where it is in the checklist of a plane. */
export type RowPart =
  'act' | 'cannotTell' | 'inOrder' | 'waived' | 'optional' | 'elsewhere';

type State = ChecklistRowDto['state'];

/** The states that somebody has to act on, worst first. */
export const ACT_STATES = [
  'missing',
  'failing',
  'expired',
  'wrongKeys',
  'expiring',
] as const satisfies readonly State[];

/** Whether its absence would be a fault. */
function isDemanded({ requirement, featureOn }: ChecklistRowDto): boolean {
  return requirement === 'required' || featureOn === true;
}

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
      return isDemanded(row) ? 'cannotTell' : 'optional';
    default:
      return 'act';
  }
}

export function countParts(
  rows: readonly ChecklistRowDto[],
): Readonly<Record<RowPart, number>> {
  const counts = {
    act: 0,
    cannotTell: 0,
    inOrder: 0,
    waived: 0,
    optional: 0,
    elsewhere: 0,
  };
  for (const row of rows) {
    counts[partOf(row)] += 1;
  }
  return counts;
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

export function sumProgress(
  all: readonly PlatformProgressDto[],
): PlatformProgressDto {
  const sum = (of: (one: PlatformProgressDto) => number) =>
    all.reduce((total, one) => total + of(one), 0);
  return {
    required: sum(one => one.required),
    inOrder: sum(one => one.inOrder),
    needAction: sum(one => one.needAction),
    cannotTell: sum(one => one.cannotTell),
    notApplicable: sum(one => one.notApplicable),
    expiring: sum(one => one.expiring),
  };
}
