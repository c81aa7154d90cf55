import type { EntitySecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeToTell } from './breakPoint';
import { causeView, cellNames, type CauseView } from './causeWords';
import type { ViewContext } from './context';
import type { Subject } from './subject';

/**
 * What the store behind a secret says of itself, where the secret says no more
 * than that its store is not ready: the store's words, and not the secret's.
 */
export function storeWords(
  { cell, component, environment, store }: Subject,
  answer: EntitySecretsDto,
  { t }: ViewContext,
): CauseView | undefined {
  const own = causeToTell(cell);
  const told = store?.health?.cause;
  const adds =
    told && (told.class !== 'storeNotReady' || told.text !== own?.text);
  if (own?.class !== 'storeNotReady' || !adds) return undefined;
  const names = cellNames(cell, environment.planeId, answer, t);
  return causeView(told, { ...names, project: component.project }, t);
}
