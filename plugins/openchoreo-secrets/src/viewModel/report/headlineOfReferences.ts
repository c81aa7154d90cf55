import {
  compareSeverity,
  needsAttention,
  worstSeverity,
  type ReferenceRowDto,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { isSeen } from '../planes';
import { componentId } from './componentLinks';
import { NOTHING, summaryOf, type SummaryView } from '../sentence';
import { lookOf } from '../tone';
import {
  isNamedInVain,
  isTakenInVain,
  needsLook,
  pushState,
} from './referenceFacts';
import type { Reported } from './reported';

/** A namespace's references: the gravest first. */
export function headlineOfReferences(
  of: Reported,
  context: ViewContext,
): SummaryView {
  return inTrouble(of.references ?? [], context) ?? notInTrouble(of, context);
}

type Rows = readonly ReferenceRowDto[];

/** Something that is the matter with references, and how grave the worst of it is. */
interface Trouble {
  readonly is:
    'neverPushed' | 'missing' | 'pushLate' | 'takersFail' | 'needsLook';
  readonly severities: readonly Severity[];
}

const DETAILS = {
  neverPushed: 'invisible',
  missing: 'missingDetail',
  pushLate: 'pushLateDetail',
  takersFail: 'takersFailDetail',
  needsLook: 'needsLookDetail',
} as const;

const ALSO = {
  neverPushed: 'alsoNeverPushed',
  missing: 'alsoMissing',
  pushLate: 'alsoPushLate',
  takersFail: 'alsoTaken',
  needsLook: 'needsLookDetail',
} as const;

/** Of what is alike, first what who waits for a push hears of nowhere else, then whom it hits. */
function troublesIn(rows: Rows): readonly Trouble[] {
  const pushes = rows.flatMap(({ pushed }) => pushed);
  const pushesThatAre = (state: 'never' | 'old') =>
    pushes
      .filter(push => pushState(push) === state)
      .map(({ health }) => health.severity);
  const worstOf = ({ worst }: Pick<ReferenceRowDto, 'worst'>) => worst;
  const told: readonly Trouble[] = [
    { is: 'neverPushed', severities: pushesThatAre('never') },
    {
      is: 'takersFail',
      severities: failingTakers(rows),
    },
    {
      is: 'missing',
      severities: rows.filter(isNamedInVain).map(worstOf),
    },
    { is: 'pushLate', severities: pushesThatAre('old') },
  ];
  const found = told.filter(({ severities }) => severities.length > 0);
  if (found.length > 0) return found;
  const severities = rows.filter(needsLook).map(worstOf);
  return severities.length > 0 ? [{ is: 'needsLook', severities }] : [];
}

/** How grave it is of each component that takes what is there, and is in trouble. */
function failingTakers(rows: Rows): readonly Severity[] {
  const takers = rows
    .filter(isTakenInVain)
    .flatMap(({ usedBy }) =>
      usedBy.filter(({ worst }) => needsAttention(worst)),
    );
  const worst = new Map<string, Severity>();
  for (const { component, worst: here } of takers) {
    const id = componentId(component);
    worst.set(id, worstSeverity([here, worst.get(id) ?? 'ok']));
  }
  return [...worst.values()];
}

function inTrouble(rows: Rows, { t }: ViewContext): SummaryView | undefined {
  const troubles = troublesIn(rows);
  const [first] = [...troubles].sort((a, b) =>
    compareSeverity(worstSeverity(a.severities), worstSeverity(b.severities)),
  );
  if (!first) return undefined;
  const look = lookOf(worstSeverity(rows.map(row => row.worst)));
  return summaryOf(
    first.is === 'pushLate' ? { ...look, icon: 'history' } : look,
    t(`entity.reference.${first.is}`, { count: first.severities.length }),
    t(`entity.reference.${DETAILS[first.is]}`),
    ...troubles
      .filter(each => each !== first)
      .map(({ is, severities }) =>
        t(`entity.reference.${ALSO[is]}`, { count: severities.length }),
      ),
  );
}

/** Never green while something is unknown; without any, only where the control plane is seen. */
function notInTrouble(
  { name, references = [], planes }: Reported,
  { t }: ViewContext,
): SummaryView {
  const unknown = references.filter(isUnknown).length;
  const control = planes.filter(({ kind }) => kind === 'ControlPlane');
  const blind = control.some(plane => !isSeen(plane));
  if (unknown > 0 || blind) {
    const all = blind || unknown === references.length;
    return summaryOf(
      'unknown',
      t(`entity.reference.${all ? 'unknown' : 'partial'}`, { name }),
      t('finding.nothingCounts'),
    );
  }
  if (references.length === 0) {
    return summaryOf(
      NOTHING,
      t('entity.reference.empty', { name }),
      t('entity.reference.emptyDetail'),
    );
  }
  const atRisk = references.filter(({ worst }) => worst === 'atRisk').length;
  if (atRisk > 0) {
    return summaryOf(
      'atRisk',
      t('entity.reference.atRisk', { count: atRisk }),
      t('entity.reference.atRiskDetail'),
    );
  }
  const unused = references.filter(row => row.unused).length;
  return summaryOf(
    'ok',
    t('entity.reference.fine', { count: references.length, name }),
    unused > 0 ? t('entity.reference.unusedDetail', { count: unused }) : '',
  );
}

function isUnknown({ state, worst, pushed }: ReferenceRowDto): boolean {
  return (
    state === 'unknown' ||
    worst === 'unknown' ||
    pushed.some(one => pushState(one) === 'unknown')
  );
}
