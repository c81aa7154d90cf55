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
  return health
    ? {
        tone: toneOfSeverity(health.severity),
        icon: iconOf(health),
        text: wordOf(health, t),
      }
    : lineOf('unknown', t('word.unknown'));
}
