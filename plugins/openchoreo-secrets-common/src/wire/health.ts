import { z } from 'zod';
import { CAUSE_CLASSES, FLAGS, SEVERITIES, VERDICTS } from '../health/health';

/** An absolute time on the wire: ISO 8601 in UTC. @public */
export const timeSchema = z.string().datetime();

/** @public */
export const severitySchema = z.enum(SEVERITIES);

/** Why, as a class with parameters; sentences are made by the reader. @public */
export const causeSchema = z.object({
  class: z.enum(CAUSE_CLASSES),
  actor: z.enum(['developer', 'platformEngineer', 'providerOwner', 'nobody']),
  params: z.record(z.string()),
  text: z.string().optional(),
  /** Names and words that are the platform's were left out. */
  withheld: z.literal(true).optional(),
});

/** @public */
export type CauseDto = z.infer<typeof causeSchema>;

/** The judgement of one thing at one moment. @public */
export const healthSchema = z.object({
  verdict: z.enum(VERDICTS),
  severity: severitySchema,
  flags: z.array(z.enum(FLAGS)),
  cause: causeSchema.optional(),
  since: timeSchema.optional(),
  refreshedAt: timeSchema.optional(),
  dueAt: timeSchema.optional(),
});

/** @public */
export type HealthDto = z.infer<typeof healthSchema>;

/** What was true when it was last seen, for things that cannot be seen now. @public */
export const lastKnownSchema = z.object({
  verdict: z.enum(VERDICTS),
  severity: severitySchema,
  at: timeSchema,
});

/** @public */
export type LastKnownDto = z.infer<typeof lastKnownSchema>;

/** Things per severity; what is held back is counted apart. @public */
export const countsSchema = z.object({
  ok: z.number().int(),
  info: z.number().int(),
  unknown: z.number().int(),
  warning: z.number().int(),
  error: z.number().int(),
  heldBack: z.number().int(),
});

/** Things per severity. @public */
export type CountsDto = z.infer<typeof countsSchema>;
