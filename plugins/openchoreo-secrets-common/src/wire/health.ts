import { z } from 'zod/v3';
import {
  CAUSE_CLASSES,
  FLAGS,
  SEVERITIES,
  VERDICTS,
  type Actor,
  type CauseClass,
  type Flag,
  type Severity,
  type Verdict,
} from '../health/health';
import type { Fields, WireSchema } from './schema';
import { timeSchema, type WireTime } from './time';

/** Why, as a class with parameters; sentences are made by the reader. @public */
export interface CauseDto {
  readonly class: CauseClass;
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly text?: string;
  /** Whose word it is; absent where it is neither. */
  readonly from?: 'event' | 'condition';
  /** An Event says something that does not fit the object's own status, which counts. */
  readonly disputed?: true;
  /** Names and words that are the platform's were left out. */
  readonly withheld?: true;
}

/** The judgement of one thing at one moment. @public */
export interface HealthDto {
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly flags: readonly Flag[];
  readonly cause?: CauseDto;
  readonly since?: WireTime;
  readonly refreshedAt?: WireTime;
  readonly dueAt?: WireTime;
}

/** What was true when it was last seen, for things that cannot be seen now. @public */
export interface LastKnownDto {
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly at: WireTime;
}

/** Things per severity; what is held back is counted apart. @public */
export interface CountsDto {
  readonly ok: number;
  readonly info: number;
  readonly unknown: number;
  readonly warning: number;
  readonly error: number;
  readonly heldBack: number;
}

export const severitySchema = z.enum(SEVERITIES);

export const verdictSchema = z.enum(VERDICTS);

export const causeSchema: WireSchema<CauseDto> = z.object({
  class: z.enum(CAUSE_CLASSES),
  actor: z.enum(['developer', 'platformEngineer', 'providerOwner', 'nobody']),
  params: z.record(z.string()),
  text: z.string().optional(),
  from: z.enum(['event', 'condition']).optional(),
  disputed: z.literal(true).optional(),
  withheld: z.literal(true).optional(),
} satisfies Fields<CauseDto>);

export const healthSchema: WireSchema<HealthDto> = z.object({
  verdict: verdictSchema,
  severity: severitySchema,
  flags: z.array(z.enum(FLAGS)),
  cause: causeSchema.optional(),
  since: timeSchema.optional(),
  refreshedAt: timeSchema.optional(),
  dueAt: timeSchema.optional(),
} satisfies Fields<HealthDto>);

export const lastKnownSchema: WireSchema<LastKnownDto> = z.object({
  verdict: verdictSchema,
  severity: severitySchema,
  at: timeSchema,
} satisfies Fields<LastKnownDto>);

export const countsSchema: WireSchema<CountsDto> = z.object({
  ok: z.number().int(),
  info: z.number().int(),
  unknown: z.number().int(),
  warning: z.number().int(),
  error: z.number().int(),
  heldBack: z.number().int(),
} satisfies Fields<CountsDto>);
