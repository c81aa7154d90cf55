import type { FindingDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { clockOf, type ViewContext } from '../context';
import { given } from '../given';
import { markdownOf } from '../markdown';
import type { FindingView } from '../report/findingView';

/** What is known of one cause, a line each: what was withheld from the reader stays withheld. */
function linesOf(
  { components, environments, since }: FindingDto,
  { detail }: FindingView,
  context: ViewContext,
): readonly string[] {
  const { t, times } = context;
  return given(
    ...components.map(({ namespace, project, name }) =>
      t('ticket.component', { component: `${namespace}/${name}`, project }),
    ),
    ...environments.map(environment =>
      t('ticket.environment', { environment }),
    ),
    since &&
      t('ticket.since', {
        time: `${clockOf(since, context)} (${times.full(Date.parse(since))})`,
      }),
    t('ticket.cause', { what: detail }),
  );
}

/** What others act on, as Markdown; nothing where nobody else does. */
export function othersTicket(
  findings: readonly FindingDto[],
  others: readonly FindingView[],
  context: ViewContext,
): string | undefined {
  const parts = others.flatMap(view => {
    const finding = findings.find(({ id }) => id === view.id);
    if (!finding || !view.attention) return [];
    const lines = linesOf(finding, view, context);
    return [
      `### ${markdownOf(view.title)}`,
      '',
      ...lines.map(line => `- ${markdownOf(line)}`),
      '',
    ];
  });
  return parts.length > 0 ? parts.join('\n') : undefined;
}
