import { z } from 'zod';
import { causeSchema, healthSchema, timeSchema } from './health';

/** What can be said of a plane's observation. @public */
export const PLANE_STATES = [
  /** Followed by a watch. */
  'live',
  /** Read again and again, where a watch is refused. */
  'polled',
  /** The first observation is not complete. */
  'starting',
  /** Cannot be asked now. */
  'unreachable',
  /** Answers, and refuses. */
  'forbidden',
  /** The plane exists, and no access to it is configured. */
  'notConfigured',
  /** Answers, and has no External Secrets Operator. */
  'notInstalled',
] as const;

/** A plane that an answer drew on. @public */
export const planeSchema = z.object({
  /** `Kind/namespace/name` or `Kind/name`. */
  id: z.string(),
  kind: z.string(),
  namespace: z.string().optional(),
  name: z.string(),
  cluster: z.string().optional(),
  /** Name of the ClusterSecretStore the plane refers to. */
  secretStore: z.string().optional(),
  state: z.enum(PLANE_STATES),
  /** When this state began. */
  since: timeSchema.optional(),
  /** When it was last heard from. Not part of the ETag. */
  asOf: timeSchema.optional(),
  cause: causeSchema.optional(),
  /** The External Secrets controller of its cluster. */
  controller: healthSchema.optional(),
  /** Objects of this plane that could not be read. */
  malformed: z.number().int(),
});

/** @public */
export type PlaneDto = z.infer<typeof planeSchema>;

/** A secret store in a plane's cluster. @public */
export const storeSchema = z.object({
  id: z.string(),
  planeId: z.string(),
  kind: z.enum(['SecretStore', 'ClusterSecretStore']),
  namespace: z.string().optional(),
  name: z.string(),
  lookup: z.enum(['found', 'absent', 'unknown']),
  provider: z.string().optional(),
  capabilities: z.string().optional(),
  health: healthSchema.optional(),
  /** Last recurring validation event, the only heartbeat a store has. */
  lastValidatedAt: timeSchema.optional(),
});

/** @public */
export type StoreDto = z.infer<typeof storeSchema>;

/** A plane in an answer about an entity: who has no right to the platform is not told its name. @public */
export const seenPlaneSchema = planeSchema.extend({
  name: z.string().optional(),
});

/** A plane as those see it who may not be told its name. @public */
export type SeenPlaneDto = z.infer<typeof seenPlaneSchema>;

/** A store in an answer about an entity: who has no right to the platform is not told its name. @public */
export const seenStoreSchema = storeSchema.extend({
  name: z.string().optional(),
});

/** A store as those see it who may not be told its name. @public */
export type SeenStoreDto = z.infer<typeof seenStoreSchema>;

/** Entity ref of the team to ask, where names of planes and stores and the words of providers are withheld. @public */
export const platformTeamSchema = z.string().optional();
