import type { CountsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Translate } from '../../translation';
import { COUNTED } from '../counted';
import { lineOf, type TileLine } from '../tileLine';
import {
  toggled,
  type PlatformUrlChange,
  type PlatformUrlState,
} from './urlState';

/** A number, and mostly a filter that leaves what it counts. */
export interface ChipView extends TileLine {
  readonly on?: boolean;
  /** What choosing it, or letting go of it, asks for; without it, it is a number alone. */
  readonly change?: PlatformUrlChange;
}

/** Nothing of what is nought, unless it is chosen: then it stays, so that it can be let go. */
export function chipOf(
  n: number,
  line: TileLine,
  set: Pick<ChipView, 'on' | 'change'> = {},
): readonly ChipView[] {
  return n > 0 || set.on ? [{ ...line, ...set }] : [];
}

/** How many there are of each status. */
export function statusChips(
  counts: Readonly<Partial<Record<keyof CountsDto, number>>>,
  { filters: { status } }: Pick<PlatformUrlState, 'filters'>,
  t: Translate,
): readonly ChipView[] {
  return COUNTED.flatMap(as => {
    const n = counts[as] ?? 0;
    const word = t(`filter.severity.${as}`);
    const text = t('entity.reference.filter.count', { word, n });
    return chipOf(n, lineOf(as, text), {
      on: status.includes(as),
      change: { filters: { status: toggled(status, as) } },
    });
  });
}
