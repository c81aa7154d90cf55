import {
  PLATFORM_SECRET_STATES,
  type PlatformProgressDto,
  type ChecklistRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

type State = ChecklistRowDto['state'];
type Part = 'inOrder' | 'needAction' | 'cannotTell' | 'notApplicable';

const PART: Readonly<Record<State, Part>> = {
  missing: 'needAction',
  failing: 'needAction',
  expired: 'needAction',
  wrongKeys: 'needAction',
  expiring: 'needAction',
  cannotTell: 'cannotTell',
  unmanaged: 'inOrder',
  healthy: 'inOrder',
  notApplicable: 'notApplicable',
};

/** Whether its absence would be a fault. */
function isDemanded({ requirement, featureOn }: ChecklistRowDto): boolean {
  return requirement === 'required' || featureOn === true;
}

/**
 * How far a list of rows is. What is optional and of which nothing was seen is
 * not counted as unknown, or a plane would never be done.
 */
export function progressOf(
  rows: readonly ChecklistRowDto[],
): PlatformProgressDto {
  const progress = {
    required: 0,
    inOrder: 0,
    needAction: 0,
    critical: 0,
    cannotTell: 0,
    notApplicable: 0,
    expiring: 0,
  };
  for (const row of rows) {
    if (row.livesIn || row.waiver?.active) continue;
    const part = PART[row.state];
    if (part === 'cannotTell' && !isDemanded(row)) continue;
    progress[part] += 1;
    if (part !== 'notApplicable') progress.required += 1;
    if (row.state === 'expiring') progress.expiring += 1;
    if (part === 'needAction' && row.severity === 'critical') {
      progress.critical += 1;
    }
  }
  return progress;
}

/** Whether somebody has to act on a row. */
export function needsAction({
  livesIn,
  waiver,
  state,
}: ChecklistRowDto): boolean {
  return !livesIn && !waiver?.active && PART[state] === 'needAction';
}

/** Orders rows by what needs action first; what was waived needs none. */
export function urgentFirst(a: ChecklistRowDto, b: ChecklistRowDto): number {
  const waived = (row: ChecklistRowDto) => Number(row.waiver?.active ?? 0);
  const rank = ({ state }: ChecklistRowDto) =>
    PLATFORM_SECRET_STATES.indexOf(state);
  return (
    waived(a) - waived(b) ||
    rank(a) - rank(b) ||
    a.name.localeCompare(b.name, 'en') ||
    (a.id < b.id ? -1 : 1)
  );
}
