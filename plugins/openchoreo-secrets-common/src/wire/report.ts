import { z } from 'zod/v3';
import { findingSchema, type FindingDto } from './finding';
import { countsSchema, type CountsDto } from './health';
import { headlineSchema, type HeadlineDto } from './headline';
import { placeSchema, type PlaceDto } from './place';
import { known, type Fields, type WireSchema } from './schema';

/** What a report can be about. @public */
export const REPORT_SCOPES = [
  'component',
  /** A managed resource. */
  'resource',
  /** A project. */
  'system',
  'environment',
  /** A namespace of the control plane. */
  'domain',
  'plane',
  'fleet',
] as const;

/** @public */
export type ReportScope = (typeof REPORT_SCOPES)[number];

/**
 * What is to be told of anything that has secrets, in one shape: facts, and no
 * sentences. Its counts are the sums of its places where it has some.
 * @public
 */
export interface ReportDto {
  readonly scope: ReportScope;
  readonly headline: HeadlineDto;
  readonly counts: CountsDto;
  /** Worst first. */
  readonly findings: readonly FindingDto[];
  /** Environments in the order of promotion; components and all else worst first. */
  readonly places: readonly PlaceDto[];
}

export const reportSchema: WireSchema<ReportDto> = z.object({
  scope: known(REPORT_SCOPES, 'fleet'),
  headline: headlineSchema,
  counts: countsSchema,
  findings: z.array(findingSchema),
  places: z.array(placeSchema),
} satisfies Fields<ReportDto>);
