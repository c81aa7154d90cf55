import { z } from 'zod/v3';
import type { Severity } from '../health/health';
import { countsSchema, severitySchema, type CountsDto } from './health';
import { planeSchema, type PlaneDto } from './plane';
import type { Fields, WireSchema } from './schema';

/** The answer of `GET /v1/summary`: the numbers of a widget. @public */
export interface SummaryAnswerDto {
  readonly incidents: {
    readonly critical: number;
    readonly warning: number;
    readonly unknown: number;
  };
  readonly secrets: CountsDto;
  readonly planes: {
    readonly total: number;
    /** Planes that cannot be judged now. */
    readonly unknown: number;
  };
  readonly stores: { readonly total: number; readonly failing: number };
  /** The checklist of the platform's own secrets. */
  readonly checklist: {
    readonly required: number;
    readonly needAction: number;
    /** Rows that do harm now, part of `needAction`. */
    readonly critical: number;
    readonly cannotTell: number;
  };
  readonly worst: Severity;
  readonly observed: readonly PlaneDto[];
}

/** The answer of `GET /v1/summary`. @public */
export const summaryAnswerSchema: WireSchema<SummaryAnswerDto> = z.object({
  incidents: z.object({
    critical: z.number().int(),
    warning: z.number().int(),
    unknown: z.number().int(),
  } satisfies Fields<SummaryAnswerDto['incidents']>),
  secrets: countsSchema,
  planes: z.object({
    total: z.number().int(),
    unknown: z.number().int(),
  } satisfies Fields<SummaryAnswerDto['planes']>),
  stores: z.object({
    total: z.number().int(),
    failing: z.number().int(),
  } satisfies Fields<SummaryAnswerDto['stores']>),
  checklist: z.object({
    required: z.number().int(),
    needAction: z.number().int(),
    critical: z.number().int(),
    cannotTell: z.number().int(),
  } satisfies Fields<SummaryAnswerDto['checklist']>),
  worst: severitySchema,
  observed: z.array(planeSchema),
} satisfies Fields<SummaryAnswerDto>);
