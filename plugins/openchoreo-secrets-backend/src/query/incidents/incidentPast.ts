import type {
  IncidentChangeDto,
  IncidentDto,
  QuietIncidentDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { defined } from '../wire/wireHealth';
import { wireTime } from '../wire/wireTime';
import type { IncidentEntries, IncidentEntry } from './incidentEntries';

function changeDtos({ changes }: IncidentEntry): IncidentChangeDto[] {
  return changes.flatMap(({ class: named, at }) => {
    const time = wireTime(at);
    return time === undefined ? [] : [{ class: named, at: time }];
  });
}

/** An incident with what is remembered of it. */
export function withPast(
  incident: IncidentDto,
  entry: IncidentEntry | undefined,
): IncidentDto {
  if (!entry) return incident;
  return defined({
    ...incident,
    since: wireTime(entry.since),
    changes: entry.changes.length > 1 ? changeDtos(entry) : undefined,
  });
}

function quietDto(entry: IncidentEntry): QuietIncidentDto[] {
  const { changes: _, since, quiet, ...seen } = entry;
  const quietSince = wireTime(quiet?.since);
  const closesAt = wireTime(quiet?.closesAt);
  if (!quietSince || !closesAt) return [];
  return [
    defined({
      ...seen,
      since: wireTime(since),
      changes: changeDtos(entry),
      quietSince,
      closesAt,
    }),
  ];
}

/** What is not seen any more, the last to go quiet first. */
export function quietIncidents(entries: IncidentEntries): QuietIncidentDto[] {
  return [...entries.values()]
    .sort((a, b) => (b.quiet?.since ?? 0) - (a.quiet?.since ?? 0))
    .flatMap(quietDto);
}
