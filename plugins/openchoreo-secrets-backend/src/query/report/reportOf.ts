import {
  sumOfCounts,
  worstSeverity,
  type PlaceDto,
  type ReportDto,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { foundIn, type FindingsOptions } from './findings';
import { headlineOf, type HeadlineInput } from './headline';
import type { Told } from './secret';

/** What a report is made from beside what is told. */
interface ReportInput
  extends Omit<HeadlineInput, 'worst' | 'changed'>, FindingsOptions {
  readonly scope: ReportDto['scope'];
  /** All secrets that are told are in one of them. */
  readonly places: readonly PlaceDto[];
  /** What shows in no place. */
  readonly others?: readonly Severity[];
}

/** The one report, of whatever it is: its counts are those of its places. */
export function reportOf(
  told: Told,
  input: ReportInput,
  found = foundIn(told, input),
): ReportDto {
  const { scope, places, others = [] } = input;
  const counts = sumOfCounts(places.map(place => place.counts));
  const worst = worstSeverity([
    ...others,
    ...places.map(place => place.worst),
    ...(input.state === 'known' || input.state === 'hidden'
      ? []
      : (['unknown'] as const)),
  ]);
  const changed = places.reduce((n, of) => n + of.changedNotReleased, 0);
  return {
    scope,
    headline: headlineOf(told.secrets, counts, { ...input, worst, changed }),
    counts,
    findings: found.map(({ finding }) => finding),
    places,
  };
}
