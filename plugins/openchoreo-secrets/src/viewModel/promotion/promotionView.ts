import type { PromotionDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { EntityPath } from '../links';
import { markdownOf } from '../markdown';
import { plainWords } from '../setOff';
import { promotionTold } from './promotionTold';

/** Whether the release may go to an environment, and how that is taken elsewhere. */
export type PromotionView = ReturnType<typeof promotionView>;

export function promotionView(
  answer: PromotionDto,
  entity: EntityPath,
  project: string,
  context: ViewContext,
) {
  const told = promotionTold(answer, { entity, project }, context);
  return {
    ...told,
    command: promotionCommand(entity, answer.to),
    markdown: promotionMarkdown(told, entity, context),
  };
}

/** The same as JSON, for a pipeline. */
function promotionCommand(
  { kind, namespace, name }: EntityPath,
  environment: string,
): string {
  const path = [kind, namespace, name].map(encodeURIComponent).join('/');
  const query = new URLSearchParams({ to: environment });
  return `curl -fsS -H "Authorization: Bearer $TOKEN" "$PORTAL/api/openchoreo-secrets/v1/entities/${path}/promotion?${query}"`;
}

/** What the panel says, to be taken elsewhere. */
function promotionMarkdown(
  told: ReturnType<typeof promotionTold>,
  { name }: EntityPath,
  { t }: ViewContext,
): string {
  const { environment, note, headline, why, failures, lines, store } = told;
  const title = t('promotion.ofComponent', { component: name, environment });
  const head = [title, note].filter(part => part !== undefined);
  return [
    `### ${head.map(markdownOf).join(' · ')}`,
    '',
    `**${markdownOf(headline)}**${why ? ` ${markdownOf(why)}` : ''}`,
    '',
    ...failures.map(
      ({ sentence, next, keys }) =>
        `- ✗ ${markdownOf(keys)}: ${markdownOf(sentence)} ${markdownOf(next)}`,
    ),
    ...(store
      ? [
          `- ${markdownOf(t('ticket.storeCalled', { called: store.name }))}${store.url ? ` <${store.url}>` : ''}`,
        ]
      : []),
    ...lines.map(
      ({ tone, text, keys }) =>
        `- ${tone === 'ok' ? '✓' : '?'} ${markdownOf(text)}${keys ? `: ${markdownOf(keys)}` : ''}`,
    ),
    '',
  ].join('\n');
}

/** What is read aloud of a button that stands beside several panels. */
export const labelOf = (what: string, environment: string) =>
  plainWords(`${what}: ${environment}`);
