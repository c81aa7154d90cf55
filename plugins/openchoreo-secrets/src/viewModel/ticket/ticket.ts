import type {
  CauseDto,
  RemoteKeyDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { CauseView } from '../causeWords';
import { clockOf, type ViewContext } from '../context';
import { given } from '../given';
import { markdownOf } from '../markdown';
import { storeCalledView, type StoreCalledView } from '../storeCalled';
import type { Subject } from '../subject';

/** What another team has to know, but the link: a line each. */
export type TicketView = readonly string[];

/** Whether somebody else than the component's developers acts. */
export function isForOthers({ actor }: CauseDto): boolean {
  return actor === 'platformEngineer' || actor === 'providerOwner';
}

/** A page about it is one to go to: whoever wrote the configuration wrote its address. */
export function calledLine(
  { name, url }: StoreCalledView,
  { t }: ViewContext,
): string {
  const line = t('ticket.storeCalled', { called: name });
  return url === undefined ? line : `${line} <${url}>`;
}

export function remoteLine(
  remote: RemoteKeyDto | undefined,
  { t }: ViewContext,
): string | undefined {
  if (!remote) return undefined;
  const { key, property } = remote;
  return property
    ? t('ticket.property', { key, property })
    : t('ticket.remoteKey', { key });
}

export function sinceLine(
  since: string | undefined,
  context: ViewContext,
): string | undefined {
  return (
    since &&
    context.t('ticket.since', {
      time: `${clockOf(since, context)} (${context.times.full(Date.parse(since))})`,
    })
  );
}

/** What is known of a key, for the team that acts: what was withheld from the reader stays withheld. */
export function ticketView(
  subject: Subject,
  cause: CauseDto | undefined,
  told: CauseView | undefined,
  context: ViewContext,
): TicketView | undefined {
  if (!cause || !told || !isForOthers(cause)) return undefined;
  const { t } = context;
  const { component, row, cell, environment, object, plane, store } = subject;
  const { health, delivery, reference, remote } = cell;
  const since = health.since ?? delivery.since;
  const called = storeCalledView(store?.called);
  return given(
    t('ticket.component', {
      component: `${component.namespace}/${component.name}`,
      project: component.project,
    }),
    t('ticket.environment', { environment: environment.name }),
    t('ticket.key', { key: row.label }),
    reference &&
      t('ticket.reference', {
        reference: reference.name,
        key: reference.key,
      }),
    remoteLine(remote, context),
    sinceLine(since, context),
    t('ticket.cause', { what: told.sentence }),
    object &&
      t('ticket.object', {
        name: [object.namespace, object.name].filter(Boolean).join('/'),
      }),
    called && calledLine(called, context),
    store?.name !== undefined && t('ticket.store', { store: store.name }),
    plane?.name !== undefined && t('ticket.plane', { plane: plane.name }),
  );
}

/** The lines as Markdown, with the address of what is shown. */
export function ticketText(
  lines: TicketView,
  link: string,
  { t }: Pick<ViewContext, 't'>,
): string {
  return [
    ...lines.map(line => `- ${markdownOf(line)}`),
    `- ${t('ticket.link')}: <${link}>`,
    '',
  ].join('\n');
}
