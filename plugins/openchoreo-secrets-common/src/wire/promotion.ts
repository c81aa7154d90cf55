import { z } from 'zod/v3';
import { componentRefSchema, type ComponentRefDto } from './componentRef';
import { entityRefSchema, type EntityRefDto } from './entityRef';
import { causeSchema, type CauseDto } from './health';
import {
  platformTeamSchema,
  seenPlaneSchema,
  type SeenPlaneDto,
} from './plane';
import {
  CHECK_RESULTS,
  PROMOTION_CHECKS,
  PROMOTION_OPENS,
  PROMOTION_VERDICTS,
  type CheckResult,
  type PromotionCheck,
  type PromotionOpen,
  type PromotionVerdict,
} from './promotionWords';
import type { RemoteKeyDto, RowDto } from './row';
import { known, type Fields, type WireSchema } from './schema';
import { storeCalledSchema, type StoreCalledDto } from './store';

/** One thing that is checked of a key. @public */
export interface PromotionCheckDto {
  readonly check: PromotionCheck;
  readonly result: CheckResult;
  /** Why it fails, or cannot be told. */
  readonly cause?: CauseDto;
}

/** Who takes the same remote key from the same store, and gets it. @public */
export interface PromotionReaderDto {
  readonly component: ComponentRefDto;
  readonly environment: string;
}

/** One key of the release, as it would stand in the environment. @public */
export interface PromotionKeyDto {
  /** That of its row among the secrets of the component. */
  readonly id: RowDto['id'];
  readonly from: 'env' | 'file';
  readonly label: string;
  readonly verdict: PromotionVerdict;
  readonly reference?: { readonly name: string; readonly key: string };
  readonly output?: { readonly resource: string; readonly name: string };
  readonly remote?: RemoteKeyDto;
  readonly checks: readonly PromotionCheckDto[];
  /** Only those that the caller may see. */
  readonly readBy: readonly PromotionReaderDto[];
  /** What of it only the deploy can show. */
  readonly notChecked: readonly PromotionOpen[];
}

/** What only the deploy can show, with the ids of the keys. @public */
export interface NotCheckedDto {
  readonly what: PromotionOpen;
  readonly keys: readonly string[];
}

/** The answer of `GET /v1/entities/:kind/:namespace/:name/promotion?to=`. @public */
export interface PromotionDto {
  readonly entity: EntityRefDto;
  readonly to: string;
  readonly production: boolean;
  /** The environment whose release is checked; absent where it is the current workload. */
  readonly from?: string;
  readonly release?: string;
  /** The environment has this release already: it is judged in the same way. */
  readonly alreadyThere: boolean;
  readonly verdict: PromotionVerdict;
  /** Why nothing can be told of the release, or of the environment, as a whole. */
  readonly cause?: CauseDto;
  /** Its plane. */
  readonly planeId?: string;
  /** What the platform calls the store of that plane; absent where the configuration does not say. */
  readonly store?: StoreCalledDto;
  /** Those that take a secret: what would block comes first. */
  readonly keys: readonly PromotionKeyDto[];
  readonly notChecked: readonly NotCheckedDto[];
  /** Entity ref of the team to ask, where names of planes and stores are withheld. */
  readonly platformTeam?: string;
  readonly planes: readonly SeenPlaneDto[];
}

const verdictSchema = known(PROMOTION_VERDICTS, 'cannotTell');

const openSchema = known(PROMOTION_OPENS, 'other');

const checkSchema: WireSchema<PromotionCheckDto> = z.object({
  check: known(PROMOTION_CHECKS, 'other'),
  result: known(CHECK_RESULTS, 'unknown'),
  cause: causeSchema.optional(),
} satisfies Fields<PromotionCheckDto>);

const keySchema: WireSchema<PromotionKeyDto> = z.object({
  id: z.string(),
  from: z.enum(['env', 'file']),
  label: z.string(),
  verdict: verdictSchema,
  reference: z.object({ name: z.string(), key: z.string() }).optional(),
  output: z.object({ resource: z.string(), name: z.string() }).optional(),
  remote: z
    .object({
      key: z.string(),
      property: z.string().optional(),
    } satisfies Fields<RemoteKeyDto>)
    .optional(),
  checks: z.array(checkSchema),
  readBy: z.array(
    z.object({
      component: componentRefSchema,
      environment: z.string(),
    } satisfies Fields<PromotionReaderDto>),
  ),
  notChecked: z.array(openSchema),
} satisfies Fields<PromotionKeyDto>);

/** Whether a release may go to an environment, as far as its secrets tell. @public */
export const promotionSchema: WireSchema<PromotionDto> = z.object({
  entity: entityRefSchema,
  to: z.string(),
  production: z.boolean(),
  from: z.string().optional(),
  release: z.string().optional(),
  alreadyThere: z.boolean(),
  verdict: verdictSchema,
  cause: causeSchema.optional(),
  planeId: z.string().optional(),
  store: storeCalledSchema.optional(),
  keys: z.array(keySchema),
  notChecked: z.array(
    z.object({
      what: openSchema,
      keys: z.array(z.string()),
    } satisfies Fields<NotCheckedDto>),
  ),
  platformTeam: platformTeamSchema,
  planes: z.array(seenPlaneSchema),
} satisfies Fields<PromotionDto>);
