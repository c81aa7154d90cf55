import { z } from 'zod/v3';
import {
  componentSecretsSchema,
  type ComponentSecretsDto,
} from './componentSecrets';
import { entityRefSchema, type EntityRefDto } from './entityRef';
import {
  platformTeamSchema,
  seenPlaneSchema,
  type SeenPlaneDto,
} from './plane';
import { reportSchema, type ReportDto } from './report';
import type { Fields, WireSchema } from './schema';
import { secretObjectSchema, type SecretObjectDto } from './secretObject';
import { seenStoreSchema, type SeenStoreDto } from './store';

/** The answer of `GET /v1/entities/:kind/:namespace/:name/secrets` for a Component or a managed Resource. @public */
export interface EntitySecretsDto {
  readonly entity: EntityRefDto;
  readonly scope: 'component' | 'resource';
  /** That of the component or resource. */
  readonly report: ReportDto;
  /** Exactly one: for a managed Resource it stands for the resource. */
  readonly components: readonly ComponentSecretsDto[];
  /** Entity ref of the team to ask, where names of planes and stores are withheld. */
  readonly platformTeam?: string;
  readonly planes: readonly SeenPlaneDto[];
  readonly objects: Readonly<Record<string, SecretObjectDto>>;
  readonly stores: Readonly<Record<string, SeenStoreDto>>;
}

/** The answer of `GET /v1/entities/:kind/:namespace/:name/secrets` for a Component or a managed Resource. @public */
export const entitySecretsSchema: WireSchema<EntitySecretsDto> = z.object({
  entity: entityRefSchema,
  scope: z.enum(['component', 'resource']),
  report: reportSchema,
  components: z.array(componentSecretsSchema),
  platformTeam: platformTeamSchema,
  planes: z.array(seenPlaneSchema),
  objects: z.record(secretObjectSchema),
  stores: z.record(seenStoreSchema),
} satisfies Fields<EntitySecretsDto>);
