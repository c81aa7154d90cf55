import { z } from 'zod/v3';
import {
  DELIVERY_STATES,
  type DeliveryState,
} from '../health/delivery/delivery';
import { EFFECTS, type Effect } from '../health/delivery/effect';
import {
  CAUSE_CLASSES,
  type CauseClass,
  type Severity,
  type Verdict,
} from '../health/health';
import { checklistRowSchema, type ChecklistRowDto } from './checklistRow';
import { buildRefSchema, type BuildRefDto } from './buildRef';
import { componentRefSchema, type ComponentRefDto } from './componentRef';
import {
  causeSchema,
  severitySchema,
  verdictSchema,
  type CauseDto,
} from './health';
import { keptEventSchema, type KeptEventDto } from './keptEvent';
import { planeSchema, type PlaneDto } from './plane';
import { known, type Fields, type WireSchema } from './schema';
import { storeSchema, type StoreDto } from './store';
import { timeSchema, type WireTime } from './time';
import {
  reachSchema,
  troubleFields,
  type ReachDto,
  type TroubleDto,
} from './trouble';

/** From the widest reason to the narrowest, and beside them the platform itself: an object stands under the nearest one that explains it. @public */
export const INCIDENT_LEVELS = [
  'plane',
  'controller',
  'store',
  'remoteKey',
  'object',
  /** Of the platform itself: its own secrets, agents, and the certificates that planes pin. */
  'platform',
] as const;

/** What one component, or one object without a component, suffers in an incident. @public */
export interface AffectedDto {
  readonly owner: 'component' | 'resource' | 'build' | 'platform' | 'other';
  readonly component?: ComponentRefDto;
  /** The managed resource, where `owner` is `resource`. */
  readonly resource?: ComponentRefDto;
  /** The WorkflowRun, where `owner` is `build`. */
  readonly build?: BuildRefDto;
  /** `namespace/name` of the ExternalSecret, where no component owns it. */
  readonly object?: string;
  readonly environment?: string;
  readonly production: boolean;
  readonly secrets: number;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** The worst of what pods get; absent where none is told. */
  readonly delivery?: DeliveryState;
  readonly effect?: Effect;
  readonly since?: WireTime;
}

/** How much hangs on an incident. @public */
export interface IncidentCountsDto {
  /** Absent where they cannot be counted. */
  readonly secrets?: number;
  readonly components: number;
  readonly environments: number;
  /** Secrets whose absence keeps pods from starting. */
  readonly blocking: number;
  /** Secrets that serve an old value. */
  readonly oldValue: number;
  readonly heldBack: number;
  /** What takes from the same store, holds its value still, and fails at its next refresh; part of no other number. */
  readonly atRisk?: ReachDto;
  /** What fails now and at the next refresh together, each component once; absent where it cannot be counted. */
  readonly reach?: ReachDto;
}

/** A row of the checklist that somebody has to act on, once for all planes of a cluster that expect it. @public */
export interface IncidentCheckDto {
  readonly row: ChecklistRowDto;
  readonly planeIds: readonly string[];
}

/** From when on an incident was told as what. @public */
export interface IncidentChangeDto {
  readonly class: CauseClass;
  readonly at: WireTime;
}

/** A finding over the whole fleet: one cause with everything it affects. Its id is stable while it lasts. @public */
export interface IncidentDto extends TroubleDto {
  readonly level: (typeof INCIDENT_LEVELS)[number];
  readonly planeId: string;
  readonly counts: IncidentCountsDto;
  /** Worst first. */
  readonly affected: readonly AffectedDto[];
  readonly events: readonly KeptEventDto[];
  /** The platform's own secrets that it keeps from being in order; each is in one incident. Absent where there are none, and from an older back end. */
  readonly checks?: readonly IncidentCheckDto[];
  /** Oldest first, where one outage spoke as several causes; the incident is the same. */
  readonly changes?: readonly IncidentChangeDto[];
}

/** An incident of which nothing is seen any more: no number counts it, and it closes when it stays so. @public */
export interface QuietIncidentDto {
  /** That of the incident, should it come back. */
  readonly id: string;
  readonly level: (typeof INCIDENT_LEVELS)[number];
  /** As it was told last. */
  readonly cause: CauseDto;
  readonly planeId: string;
  readonly storeId?: string;
  readonly since?: WireTime;
  readonly production: boolean;
  readonly changes: readonly IncidentChangeDto[];
  readonly quietSince: WireTime;
  /** When it will have been quiet for twice as long as the operator waits between two tries. */
  readonly closesAt: WireTime;
}

/** The answer of `GET /v1/incidents`: what hangs most on it first. @public */
export interface IncidentsAnswerDto {
  readonly incidents: readonly IncidentDto[];
  /** The last to go quiet first; only for who may see everything. */
  readonly quiet?: readonly QuietIncidentDto[];
  readonly planes: readonly PlaneDto[];
  readonly stores: Readonly<Record<string, StoreDto>>;
}

const affectedSchema: WireSchema<AffectedDto> = z.object({
  owner: z.enum(['component', 'resource', 'build', 'platform', 'other']),
  component: componentRefSchema.optional(),
  resource: componentRefSchema.optional(),
  build: buildRefSchema.optional(),
  object: z.string().optional(),
  environment: z.string().optional(),
  production: z.boolean(),
  secrets: z.number().int(),
  verdict: verdictSchema,
  severity: severitySchema,
  delivery: known(DELIVERY_STATES, 'unknown').optional(),
  effect: z.enum(EFFECTS).optional().catch(undefined),
  since: timeSchema.optional(),
} satisfies Fields<AffectedDto>);

const countsSchema: WireSchema<IncidentCountsDto> = z.object({
  secrets: z.number().int().optional(),
  components: z.number().int(),
  environments: z.number().int(),
  blocking: z.number().int(),
  oldValue: z.number().int(),
  heldBack: z.number().int(),
  atRisk: reachSchema.optional(),
  reach: reachSchema.optional(),
} satisfies Fields<IncidentCountsDto>);

const changeSchema: WireSchema<IncidentChangeDto> = z.object({
  class: known(CAUSE_CLASSES, 'unknown'),
  at: timeSchema,
} satisfies Fields<IncidentChangeDto>);

const levelSchema = known(INCIDENT_LEVELS, 'object');

const quietSchema: WireSchema<QuietIncidentDto> = z.object({
  id: z.string(),
  level: levelSchema,
  cause: causeSchema,
  planeId: z.string(),
  storeId: z.string().optional(),
  since: timeSchema.optional(),
  production: z.boolean(),
  changes: z.array(changeSchema),
  quietSince: timeSchema,
  closesAt: timeSchema,
} satisfies Fields<QuietIncidentDto>);

const checkSchema: WireSchema<IncidentCheckDto> = z.object({
  row: checklistRowSchema,
  planeIds: z.array(z.string()),
} satisfies Fields<IncidentCheckDto>);

const incidentSchema: WireSchema<IncidentDto> = z.object({
  ...troubleFields,
  level: levelSchema,
  planeId: z.string(),
  counts: countsSchema,
  affected: z.array(affectedSchema),
  events: z.array(keptEventSchema),
  checks: z.array(checkSchema).optional().catch(undefined),
  changes: z.array(changeSchema).optional(),
} satisfies Fields<IncidentDto>);

/** The answer of `GET /v1/incidents`. @public */
export const incidentsAnswerSchema: WireSchema<IncidentsAnswerDto> = z.object({
  incidents: z.array(incidentSchema),
  quiet: z.array(quietSchema).optional(),
  planes: z.array(planeSchema),
  stores: z.record(storeSchema),
} satisfies Fields<IncidentsAnswerDto>);
