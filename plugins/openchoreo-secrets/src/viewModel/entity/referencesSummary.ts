import {
  worstSeverity,
  type ReferencesAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { isSeen } from '../planes';
import type { SummaryView } from '../sentence';
import { lookOf } from '../tone';
import { pushState } from './pushes';
import { isNamedInVain, needsLook } from './referenceRows';

type Rows = ReferencesAnswerDto['references'];

/** What is to be said first of a namespace's references: what never arrived, then what is named in vain. */
export function referencesSummary(
  name: string,
  answer: ReferencesAnswerDto,
  context: ViewContext,
): SummaryView {
  return (
    inTrouble(answer.references, context) ?? notInTrouble(name, answer, context)
  );
}

function inTrouble(rows: Rows, { t }: ViewContext): SummaryView | undefined {
  const pushes = rows.flatMap(({ pushed }) => pushed.map(pushState));
  const never = pushes.filter(state => state === 'never').length;
  const old = pushes.filter(state => state === 'old').length;
  const missing = rows.filter(isNamedInVain).length;
  const look = lookOf(worstSeverity(rows.map(({ worst }) => worst)));
  if (never > 0) {
    const also =
      missing > 0 ? t('entity.reference.alsoMissing', { count: missing }) : '';
    return {
      ...look,
      headline: t('entity.reference.neverPushed', { count: never }),
      detail: `${t('entity.reference.invisible')} ${also}`.trim(),
    };
  }
  if (missing > 0) {
    return {
      ...look,
      headline: t('entity.reference.missing', { count: missing }),
      detail: t('entity.reference.missingDetail'),
    };
  }
  if (old > 0) {
    return {
      ...look,
      icon: 'history',
      headline: t('entity.reference.pushLate', { count: old }),
      detail: t('entity.reference.pushLateDetail'),
    };
  }
  const taken = rows.filter(needsLook).length;
  return taken === 0
    ? undefined
    : {
        ...look,
        headline: t('entity.reference.takersFail', { count: taken }),
        detail: t('entity.reference.takersFailDetail'),
      };
}

/** Never green while something is unknown; without any, only where the control plane is seen. */
function notInTrouble(
  name: string,
  { references, planes }: ReferencesAnswerDto,
  { t }: ViewContext,
): SummaryView {
  const unknown = references.filter(isUnknown).length;
  const control = planes.filter(({ kind }) => kind === 'ControlPlane');
  const blind = control.some(plane => !isSeen(plane));
  if (unknown > 0 || blind) {
    const all = blind || unknown === references.length;
    return {
      tone: 'unknown',
      icon: 'question',
      headline: t(`entity.reference.${all ? 'unknown' : 'partial'}`, { name }),
      detail: t('entity.reference.unknownDetail'),
    };
  }
  if (references.length === 0) {
    return {
      tone: 'none',
      icon: 'key',
      headline: t('entity.reference.empty', { name }),
      detail: t('entity.reference.emptyDetail'),
    };
  }
  const atRisk = references.filter(({ worst }) => worst === 'atRisk').length;
  if (atRisk > 0) {
    return {
      ...lookOf('atRisk'),
      headline: t('entity.reference.atRisk', { count: atRisk }),
      detail: t('entity.reference.takersFailDetail'),
    };
  }
  const unused = references.filter(row => row.unused).length;
  return {
    ...lookOf('ok'),
    headline: t('entity.reference.fine', { count: references.length, name }),
    detail:
      unused > 0 ? t('entity.reference.unusedDetail', { count: unused }) : '',
  };
}

function isUnknown({ state, worst, pushed }: Rows[number]): boolean {
  return (
    state === 'unknown' ||
    worst === 'unknown' ||
    pushed.some(one => pushState(one) === 'unknown')
  );
}
