import { z } from 'zod';
import { healthSchema, severitySchema } from './health';
import { componentRefSchema } from './componentRef';
import { platformTeamSchema, seenPlaneSchema, seenStoreSchema } from './plane';

/** The PushSecret that the Secret API of OpenChoreo wrote for a SecretReference. @public */
export const pushedSchema = z.object({
  planeId: z.string(),
  storeId: z.string().optional(),
  namespace: z.string(),
  name: z.string(),
  health: healthSchema,
});

/** @public */
export type PushedDto = z.infer<typeof pushedSchema>;

/** A SecretReference, one that is named and does not exist, or a pushed secret without one. @public */
export const referenceRowSchema = z.object({
  /** `namespace/name` */
  id: z.string(),
  namespace: z.string(),
  name: z.string(),
  /** `absent`: somebody names it and it does not exist, or it was pushed and has none. */
  state: z.enum(['found', 'absent', 'unknown']),
  /** Made by the Secret API. */
  managed: z.boolean(),
  keys: z.array(
    z.object({
      key: z.string(),
      remoteKey: z.string(),
      property: z.string().optional(),
    }),
  ),
  /** Components that name it and that the caller may see. */
  usedBy: z.array(
    z.object({
      component: componentRefSchema,
      environments: z.array(z.string()),
      worst: severitySchema,
    }),
  ),
  /** Nobody that the caller may see names it; absent where that cannot be told. */
  unused: z.boolean().optional(),
  pushed: z.array(pushedSchema),
  worst: severitySchema,
});

/** @public */
export type ReferenceRowDto = z.infer<typeof referenceRowSchema>;

/** `GET /v1/references`, and `GET /v1/entities/:kind/:namespace/:name/references` of a Domain. @public */
export const referencesAnswerSchema = z.object({
  references: z.array(referenceRowSchema),
  platformTeam: platformTeamSchema,
  planes: z.array(seenPlaneSchema),
  stores: z.record(seenStoreSchema),
});

/** @public */
export type ReferencesAnswerDto = z.infer<typeof referencesAnswerSchema>;

/** Who else depends on what one key takes. @public */
export const alsoUsedBySchema = z.object({
  alsoUsedBy: z.array(
    z.object({
      component: componentRefSchema,
      environments: z.array(z.string()),
      /** `reference` is the nearer tie. */
      by: z.enum(['reference', 'remoteKey']),
      worst: severitySchema,
    }),
  ),
  platformTeam: platformTeamSchema,
  planes: z.array(seenPlaneSchema),
});

/** `GET /v1/entities/:kind/:namespace/:name/also-used-by?row=&environment=`. @public */
export type AlsoUsedByDto = z.infer<typeof alsoUsedBySchema>;
