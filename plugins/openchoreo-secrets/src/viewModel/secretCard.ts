import type { EntitySecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { componentCard, type CardView } from './card';
import type { ViewContext } from './context';

/** The card of a component or of a managed resource; nothing where the answer lacks it. */
export function secretCard(
  answer: EntitySecretsDto,
  context: ViewContext,
): CardView | undefined {
  const [component] = answer.components;
  return component && componentCard(component, answer, context);
}
