import type {
  Cause,
  CauseDto,
  DeliveryState,
  Health,
  HealthDto,
  LastKnownDto,
  Severity,
  Verdict,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { wireTime } from './wireTime';

/** What was true when it was last seen. */
export interface LastKnown {
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly delivery?: DeliveryState;
  readonly at: number;
}

/** @returns the cause as it stands on the wire. */
export function wireCause(cause: Cause): CauseDto {
  return {
    class: cause.class,
    actor: cause.actor,
    params: { ...cause.params },
    ...(cause.text !== undefined && { text: cause.text }),
    ...(cause.from && { from: cause.from }),
    ...(cause.disputed && { disputed: cause.disputed }),
  };
}

/** What a cause says of its class, and nothing that names anything. */
export function nameless({ class: named, actor }: CauseDto): CauseDto {
  return { class: named, actor, params: {}, withheld: true };
}

/** @returns the judgement as it stands on the wire. */
export function wireHealth(health: Health): HealthDto {
  const { cause, furtherCauses } = health;
  return defined({
    verdict: health.verdict,
    severity: health.severity,
    flags: [...health.flags],
    cause: cause && wireCause(cause),
    furtherCauses: furtherCauses?.map(wireCause),
    since: wireTime(health.since),
    refreshedAt: wireTime(health.refreshedAt),
    dueAt: wireTime(health.dueAt),
  });
}

/** @returns what was last known as it stands on the wire. */
export function wireLastKnown(
  known: LastKnown | undefined,
): LastKnownDto | undefined {
  const at = wireTime(known?.at);
  if (!known || !at) return undefined;
  const { verdict, severity, delivery } = known;
  return defined({ verdict, severity, delivery, at });
}

/** Leaves out what is undefined, as JSON does: equal answers are then equal values. */
export function defined<T extends object>(value: T): T;
export function defined(value: Readonly<Record<string, unknown>>): unknown {
  const fields = Object.keys(value);
  if (fields.every(key => value[key] !== undefined)) return value;
  // Objects from which fields were deleted are slow to read, and there are many.
  const copy: Record<string, unknown> = {};
  for (const key of fields) {
    if (value[key] !== undefined) copy[key] = value[key];
  }
  return copy;
}
