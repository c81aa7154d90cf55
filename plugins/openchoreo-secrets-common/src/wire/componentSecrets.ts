import { z } from 'zod/v3';
import { buildSchema, type BuildDto } from './build';
import { environmentSchema, type EnvironmentDto } from './environment';
import { reportSchema, type ReportDto } from './report';
import { rowSchema, type RowDto } from './row';
import type { Fields, WireSchema } from './schema';

/** The secrets of one component, or of one managed resource. @public */
export interface ComponentSecretsDto {
  readonly namespace: string;
  readonly project: string;
  readonly name: string;
  /** Its places are the environments, also those that the reader may not see. */
  readonly report: ReportDto;
  /** Those that the reader sees, in the order of the cells of a row. */
  readonly environments: readonly EnvironmentDto[];
  readonly rows: readonly RowDto[];
  /** Recent builds, newest first; absent where there are none. */
  readonly builds?: readonly BuildDto[];
}

export const componentSecretsSchema: WireSchema<ComponentSecretsDto> = z.object(
  {
    namespace: z.string(),
    project: z.string(),
    name: z.string(),
    report: reportSchema,
    environments: z.array(environmentSchema),
    rows: z.array(rowSchema),
    builds: z.array(buildSchema).optional(),
  } satisfies Fields<ComponentSecretsDto>,
);
