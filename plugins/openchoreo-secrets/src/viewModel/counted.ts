import type { CountsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Translate } from '../translation';
import { lookOf, type IconName, type Tone } from './tone';
import type { TileLine } from './tileLine';

/** What secrets are counted and filtered as, in the order in which it is told. */
export const COUNTED = [
  'critical',
  'warning',
  'heldBack',
  'unknown',
  'atRisk',
  'waiting',
  'ok',
] as const satisfies readonly (keyof CountsDto)[];

/** Colour and shape of a number. */
export function lookOfCounted(as: keyof CountsDto): {
  readonly tone: Tone;
  readonly icon: IconName;
} {
  return as === 'heldBack' ? { tone: 'held', icon: 'link' } : lookOf(as);
}

/** How many, in the word that filters by them; nothing of what is nought. */
export function countedChips(
  counts: Readonly<Partial<Record<keyof CountsDto, number>>>,
  t: Translate,
): readonly TileLine[] {
  return COUNTED.flatMap(as => {
    const n = counts[as] ?? 0;
    const word = t(`filter.severity.${as}`);
    return n > 0
      ? [
          {
            ...lookOfCounted(as),
            text: t('entity.reference.filter.count', { word, n }),
          },
        ]
      : [];
  });
}
