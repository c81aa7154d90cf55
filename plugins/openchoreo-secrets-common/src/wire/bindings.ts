import { z } from 'zod';
import { componentRefSchema } from './componentRef';
import {
  causeSchema,
  countsSchema,
  severitySchema,
  timeSchema,
} from './health';
import { platformTeamSchema, seenPlaneSchema, seenStoreSchema } from './plane';

/** One cause in one environment, with the components that it hits. @public */
export const bindingFindingSchema = z.object({
  id: z.string(),
  severity: severitySchema,
  cause: causeSchema,
  components: z.array(componentRefSchema),
  secrets: z.number().int(),
  blocksPodStart: z.boolean(),
  since: timeSchema.optional(),
  storeId: z.string().optional(),
});

/** @public */
export type BindingFindingDto = z.infer<typeof bindingFindingSchema>;

/**
 * `GET /v1/entities/:kind/:namespace/:name/bindings` of an Environment: the
 * plane and the store it is bound to, and the health of what the caller may see in it.
 * @public
 */
export const environmentBindingsSchema = z.object({
  entity: z.object({
    kind: z.string(),
    namespace: z.string(),
    name: z.string(),
  }),
  /** `unknown`: the control plane cannot say; then `cause` says why. */
  state: z.enum(['known', 'absent', 'unknown']),
  cause: causeSchema.optional(),
  production: z.boolean(),
  planeId: z.string().optional(),
  /** The store that the plane refers to. */
  storeId: z.string().optional(),
  counts: countsSchema,
  worst: severitySchema,
  findings: z.array(bindingFindingSchema),
  /** Worst first. */
  components: z.array(
    z.object({
      component: componentRefSchema,
      counts: countsSchema,
      worst: severitySchema,
      blocksPodStart: z.boolean(),
      /** Stores it takes from there. */
      storeIds: z.array(z.string()),
    }),
  ),
  platformTeam: platformTeamSchema,
  planes: z.array(seenPlaneSchema),
  stores: z.record(seenStoreSchema),
});

/** @public */
export type EnvironmentBindingsDto = z.infer<typeof environmentBindingsSchema>;
