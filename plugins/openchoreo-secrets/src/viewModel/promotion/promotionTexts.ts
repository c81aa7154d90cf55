import type { ViewContext } from '../context';
import type { EntityPath } from '../links';
import { markdownOf } from '../markdown';
import { plainWords } from '../setOff';
import type { PromotionView } from './promotionParts';

/** The same as JSON, for a pipeline. */
export function promotionCommand(
  { kind, namespace, name }: EntityPath,
  environment: string,
): string {
  const path = [kind, namespace, name].map(encodeURIComponent).join('/');
  const query = new URLSearchParams({ to: environment });
  return `curl -fsS -H "Authorization: Bearer $TOKEN" "$PORTAL/api/openchoreo-secrets/v1/entities/${path}/promotion?${query}"`;
}

/** What the panel says, to be taken elsewhere. */
export function promotionMarkdown(
  view: Omit<PromotionView, 'markdown'>,
  { name }: EntityPath,
  { t }: ViewContext,
): string {
  const { environment, note, headline, why, failures, lines, store } = view;
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
