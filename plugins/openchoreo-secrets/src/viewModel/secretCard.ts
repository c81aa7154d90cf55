import type { EntitySecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { componentCard, type CardView } from './card';
import type { ViewContext } from './context';
import { systemCard } from './systemCard';

/** The card of the entity of that name; nothing where the answer lacks it. */
export function secretCard(name: string) {
  return (
    answer: EntitySecretsDto,
    context: ViewContext,
  ): CardView | undefined => {
    const [component] = answer.components;
    return answer.scope === 'system'
      ? systemCard(name, answer, context)
      : component && componentCard(component, answer, context);
  };
}
