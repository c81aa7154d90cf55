import {
  worstSeverity,
  type ReferenceRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { isSeen } from '../planes';
import { NOTHING, summaryOf, type SummaryView } from '../sentence';
import { lookOf } from '../tone';
import {
  isNamedInVain,
  isTakenInVain,
  needsLook,
  pushState,
} from './referenceFacts';
import type { Reported } from './reported';

/** A namespace's references: what never arrived, then what is named in vain, which who waits for a push hears of nowhere else. */
export function headlineOfReferences(
  of: Reported,
  context: ViewContext,
): SummaryView {
  return inTrouble(of.references ?? [], context) ?? notInTrouble(of, context);
}

type Rows = readonly ReferenceRowDto[];

function inTrouble(rows: Rows, { t }: ViewContext): SummaryView | undefined {
  const pushes = rows.flatMap(({ pushed }) => pushed.map(pushState));
  const never = pushes.filter(state => state === 'never').length;
  const old = pushes.filter(state => state === 'old').length;
  const missing = rows.filter(isNamedInVain).length;
  const taken = rows.filter(needsLook).length;
  const worst = worstSeverity(rows.map(row => row.worst));
  const failing = rows.filter(isTakenInVain).length;
  const alsoTaken =
    failing > 0 ? t('entity.reference.alsoTaken', { count: failing }) : '';
  if (never > 0) {
    return summaryOf(
      worst,
      t('entity.reference.neverPushed', { count: never }),
      t('entity.reference.invisible'),
      missing > 0 ? t('entity.reference.alsoMissing', { count: missing }) : '',
      alsoTaken,
    );
  }
  if (missing > 0) {
    return summaryOf(
      worst,
      t('entity.reference.missing', { count: missing }),
      t('entity.reference.missingDetail'),
      alsoTaken,
    );
  }
  if (old > 0) {
    return summaryOf(
      { ...lookOf(worst), icon: 'history' },
      t('entity.reference.pushLate', { count: old }),
      t('entity.reference.pushLateDetail'),
    );
  }
  return taken === 0
    ? undefined
    : summaryOf(
        worst,
        t('entity.reference.takersFail', { count: taken }),
        t('entity.reference.takersFailDetail'),
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
      t('entity.reference.takersFailDetail'),
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
