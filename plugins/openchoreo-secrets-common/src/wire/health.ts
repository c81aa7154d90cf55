import { z } from 'zod/v3';
import {
  DELIVERY_STATES,
  type DeliveryState,
} from '../health/delivery/delivery';
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
import { known, knownOnes, type Fields, type WireSchema } from './schema';
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
  /** What would still hold it back if the others were mended. */
  readonly cause?: CauseDto;
  /** What holds it back beside that; absent where nothing does, and from an older back end. */
  readonly furtherCauses?: readonly CauseDto[];
  readonly since?: WireTime;
  readonly refreshedAt?: WireTime;
  readonly dueAt?: WireTime;
}

/** What was true when it was last seen, for things that cannot be seen now. @public */
export interface LastKnownDto {
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** What a pod got then, where it is about a key. */
  readonly delivery?: DeliveryState;
  readonly at: WireTime;
}

/** Secrets per severity; what another key holds back is counted apart, so the numbers add up. @public */
export interface CountsDto {
  readonly critical: number;
  readonly warning: number;
  readonly unknown: number;
  readonly atRisk: number;
  readonly waiting: number;
  readonly ok: number;
  readonly heldBack: number;
}

export const severitySchema = known(SEVERITIES, 'unknown');

export const verdictSchema = known(VERDICTS, 'unknown');

export const causeSchema: WireSchema<CauseDto> = z.object({
  class: known(CAUSE_CLASSES, 'unknown'),
  actor: known(
    ['developer', 'platformEngineer', 'providerOwner', 'nobody'],
    'nobody',
  ),
  params: z.record(z.string()),
  text: z.string().optional(),
  from: z.enum(['event', 'condition']).optional(),
  disputed: z.literal(true).optional(),
  withheld: z.literal(true).optional(),
} satisfies Fields<CauseDto>);

export const healthSchema: WireSchema<HealthDto> = z.object({
  verdict: verdictSchema,
  severity: severitySchema,
  flags: knownOnes(FLAGS),
  cause: causeSchema.optional(),
  furtherCauses: z.array(causeSchema).optional(),
  since: timeSchema.optional(),
  refreshedAt: timeSchema.optional(),
  dueAt: timeSchema.optional(),
} satisfies Fields<HealthDto>);

export const lastKnownSchema: WireSchema<LastKnownDto> = z.object({
  verdict: verdictSchema,
  severity: severitySchema,
  delivery: known(DELIVERY_STATES, 'unknown').optional(),
  at: timeSchema,
} satisfies Fields<LastKnownDto>);

export const countsSchema: WireSchema<CountsDto> = z.object({
  critical: z.number().int(),
  warning: z.number().int(),
  unknown: z.number().int(),
  atRisk: z.number().int(),
  waiting: z.number().int(),
  ok: z.number().int(),
  heldBack: z.number().int(),
} satisfies Fields<CountsDto>);
