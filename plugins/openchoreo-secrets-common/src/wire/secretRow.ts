import { z } from 'zod/v3';
import { buildRefSchema, type BuildRefDto } from './buildRef';
import { componentRefSchema, type ComponentRefDto } from './componentRef';
import { PUSHED, type Pushed } from '../health/delivery/pushed';
import { deliverySchema, type DeliveryDto } from './delivery';
import {
  healthSchema,
  lastKnownSchema,
  type HealthDto,
  type LastKnownDto,
} from './health';
import { known, type Fields, type WireSchema } from './schema';
import { OWNERS } from './secretWords';

/** The object behind a row. @public */
export interface SecretRowObjectDto {
  /** Tells PushSecrets and ClusterExternalSecrets from ExternalSecrets. */
  readonly kind?: string;
  readonly namespace?: string;
  readonly name: string;
}

/** What a managed resource gives a component. @public */
export interface SecretRowDependencyDto {
  readonly resource: ComponentRefDto;
  readonly output: string;
}

/** One key in one environment, or one object that no component owns. @public */
export interface SecretRowDto {
  readonly id: string;
  readonly owner: (typeof OWNERS)[number];
  /** The env key, mount path, or the object's name. */
  readonly key: string;
  readonly from: 'env' | 'file' | 'object';
  readonly component?: ComponentRefDto;
  /** The managed resource, where `owner` is `resource`. */
  readonly resource?: ComponentRefDto;
  /** The WorkflowRun, where `owner` is `build`. */
  readonly build?: BuildRefDto;
  readonly environment?: string;
  readonly production: boolean;
  readonly reference?: string;
  /** The output of a managed resource that a component's key takes its value from. */
  readonly dependency?: SecretRowDependencyDto;
  readonly remoteKey?: string;
  readonly property?: string;
  readonly planeId?: string;
  readonly storeId?: string;
  readonly store?: string;
  readonly object?: SecretRowObjectDto;
  readonly health: HealthDto;
  /** Absent for what delivers nothing to pods. */
  readonly delivery?: DeliveryDto;
  /** What of a PushSecret is in its stores. */
  readonly pushed?: Pushed;
  readonly lastKnown?: LastKnownDto;
  readonly heldBackBy?: string;
  /** New pods cannot start without it. */
  readonly blocksPodStart: boolean;
}

const objectSchema: WireSchema<SecretRowObjectDto> = z.object({
  kind: z.string().optional(),
  namespace: z.string().optional(),
  name: z.string(),
} satisfies Fields<SecretRowObjectDto>);

const dependencySchema: WireSchema<SecretRowDependencyDto> = z.object({
  resource: componentRefSchema,
  output: z.string(),
} satisfies Fields<SecretRowDependencyDto>);

export const secretRowSchema: WireSchema<SecretRowDto> = z.object({
  id: z.string(),
  owner: z.enum(OWNERS),
  key: z.string(),
  from: z.enum(['env', 'file', 'object']),
  component: componentRefSchema.optional(),
  resource: componentRefSchema.optional(),
  build: buildRefSchema.optional(),
  environment: z.string().optional(),
  production: z.boolean(),
  reference: z.string().optional(),
  dependency: dependencySchema.optional(),
  remoteKey: z.string().optional(),
  property: z.string().optional(),
  planeId: z.string().optional(),
  storeId: z.string().optional(),
  store: z.string().optional(),
  object: objectSchema.optional(),
  health: healthSchema,
  delivery: deliverySchema.optional(),
  pushed: known(PUSHED, 'unknown').optional(),
  lastKnown: lastKnownSchema.optional(),
  heldBackBy: z.string().optional(),
  blocksPodStart: z.boolean(),
} satisfies Fields<SecretRowDto>);
