import type { SeenStoreDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { iconOf, toneOfSeverity } from '../tone';
import { wordOf } from '../words';
import { lineOf, type TileLine } from '../tileLine';

/** How a store is, as far as it is told. */
export function storeState(
  store: Pick<SeenStoreDto, 'health'> | undefined,
  { t }: ViewContext,
): TileLine {
  const health = store?.health;
  // What nobody checks now was ready, and is not called so.
  return health && health.severity !== 'unknown'
    ? {
        tone: toneOfSeverity(health.severity),
        icon: iconOf(health),
        text: wordOf(health, t),
      }
    : lineOf(
        'unknown',
        health?.verdict === 'unknown' ? wordOf(health, t) : t('word.unknown'),
      );
}
