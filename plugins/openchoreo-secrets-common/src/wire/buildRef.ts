import { z } from 'zod/v3';
import type { Fields, WireSchema } from './schema';

/** A WorkflowRun. @public */
export interface BuildRefDto {
  readonly namespace: string;
  readonly run: string;
}

export const buildRefSchema: WireSchema<BuildRefDto> = z.object({
  namespace: z.string(),
  run: z.string(),
} satisfies Fields<BuildRefDto>);
