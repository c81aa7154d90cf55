import type {
  KeptEvent,
  KeptEvents,
  IncidentDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { defined } from './wireHealth';
import { wireTime } from './wireTime';

type EventDto = IncidentDto['events'][number];

function dto(
  kind: EventDto['kind'],
  event: KeptEvent | undefined,
): readonly EventDto[] {
  const lastAt = wireTime(event?.lastAt);
  if (!event || !lastAt) return [];
  const { reason, message, type, count, reporter } = event;
  const firstAt = wireTime(event.firstAt);
  return [
    defined({ kind, reporter, reason, message, type, firstAt, lastAt, count }),
  ];
}

/** @returns the kept events of an object, newest first. */
export function eventDtos(events: KeptEvents | undefined): EventDto[] {
  return [
    ...dto('cause', events?.lastCause),
    ...dto('dataChange', events?.lastDataChange),
    ...(events?.missing ?? []).flatMap(event => dto('missing', event)),
  ].sort((a, b) => b.lastAt.localeCompare(a.lastAt));
}
