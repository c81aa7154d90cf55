import type {
  FindingDto,
  FindingKeysDto,
  MineDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { given } from '../given';
import { markdownOf } from '../markdown';
import type { FindingView } from '../report/findingView';
import { storeCalledView } from '../storeCalled';
import {
  calledLine,
  isForOthers,
  remoteLine,
  sinceLine,
  ticketText,
  type TicketView,
} from '../ticket/ticket';

/** What surrounds a finding. */
interface Around {
  readonly keys: FindingKeysDto | undefined;
  readonly stores: MineDto['stores'];
}

/** The first key, and how many there are beside it. */
function keyLines(
  keys: FindingKeysDto | undefined,
  context: ViewContext,
): readonly (string | undefined)[] {
  const { t } = context;
  if (keys?.label === undefined) return [];
  const { label: key, reference, remote, keys: count } = keys;
  return [
    count > 1
      ? t('ticket.keys', { key, count: count - 1 })
      : t('ticket.key', { key }),
    reference && t('ticket.referenceOnly', { reference }),
    remoteLine(remote, context),
  ];
}

/** What is known of one cause, for the team that acts: what was withheld from the reader stays withheld. */
export function findingTicket(
  { cause, components, environments, since }: FindingDto,
  { detail }: FindingView,
  { keys, stores }: Around,
  context: ViewContext,
): TicketView | undefined {
  if (!isForOthers(cause)) return undefined;
  const { t } = context;
  const store = keys?.storeId === undefined ? undefined : stores[keys.storeId];
  const called = storeCalledView(store?.called);
  return given(
    ...components.map(({ namespace, project, name }) =>
      t('ticket.component', { component: `${namespace}/${name}`, project }),
    ),
    ...environments.map(environment =>
      t('ticket.environment', { environment }),
    ),
    ...keyLines(keys, context),
    sinceLine(since, context),
    t('ticket.cause', { what: detail }),
    keys?.object &&
      t('ticket.object', {
        name: given(keys.namespace, keys.object).join('/'),
      }),
    called && calledLine(called, context),
    store?.name !== undefined && t('ticket.store', { store: store.name }),
  );
}

/** All that others act on, a part each; nothing where nobody else does. */
export function othersTicket(
  others: readonly FindingView[],
  linkOf: (finding: FindingView) => string,
  { t }: Pick<ViewContext, 't'>,
): string | undefined {
  const parts = others.flatMap(finding =>
    finding.ticket && finding.attention
      ? [
          `### ${markdownOf(finding.title)}`,
          '',
          ticketText(finding.ticket, linkOf(finding), { t }),
        ]
      : [],
  );
  return parts.length > 0 ? parts.join('\n') : undefined;
}
