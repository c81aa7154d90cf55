import type { CountsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Translate } from '../../translation';
import { COUNTED, lookOfCounted } from '../counted';
import type { TileLine } from '../tileLine';
import type { PlatformUrlChange, PlatformUrlState } from './urlState';

/** A number, and mostly a filter that leaves what it counts. */
export interface ChipView extends TileLine {
  readonly on?: boolean;
  /** What choosing it, or letting go of it, asks for; without it, it is a number alone. */
  readonly change?: PlatformUrlChange;
}

/** How many there are of each status; one that is chosen stays, so that it can be let go. */
export function statusChips(
  counts: Readonly<Partial<Record<keyof CountsDto, number>>>,
  { filters: { status } }: Pick<PlatformUrlState, 'filters'>,
  t: Translate,
): readonly ChipView[] {
  return COUNTED.flatMap(as => {
    const n = counts[as] ?? 0;
    const on = status.includes(as);
    if (n === 0 && !on) return [];
    const word = t(`filter.severity.${as}`);
    const others = status.filter(each => each !== as);
    return [
      {
        ...lookOfCounted(as),
        text: t('entity.reference.filter.count', { word, n }),
        on,
        change: { filters: { status: on ? others : [...status, as] } },
      },
    ];
  });
}
