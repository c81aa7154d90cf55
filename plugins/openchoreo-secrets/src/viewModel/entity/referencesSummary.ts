import type { ReferencesAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { isSeen } from '../planes';
import type { SummaryView } from '../sentence';
import { pushState } from './pushes';
import { gravityOf, isNamedInVain } from './referenceRows';

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
  const error = { tone: 'error', icon: 'alert' } as const;
  const warning = { tone: 'warning', icon: 'triangle' } as const;
  if (never > 0) {
    const also =
      missing > 0 ? t('entity.reference.alsoMissing', { count: missing }) : '';
    return {
      ...error,
      headline: t('entity.reference.neverPushed', { count: never }),
      detail: `${t('entity.reference.invisible')} ${also}`.trim(),
    };
  }
  if (missing > 0) {
    return {
      ...error,
      headline: t('entity.reference.missing', { count: missing }),
      detail: t('entity.reference.missingDetail'),
    };
  }
  if (old > 0) {
    return {
      ...warning,
      icon: 'history',
      headline: t('entity.reference.pushLate', { count: old }),
      detail: t('entity.reference.pushLateDetail'),
    };
  }
  const taken = rows.filter(row => gravityOf(row) > 0).length;
  return taken === 0
    ? undefined
    : {
        ...warning,
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
  const unused = references.filter(row => row.unused).length;
  return {
    tone: 'ok',
    icon: 'check',
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
