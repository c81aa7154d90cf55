import { z } from 'zod/v3';
import type { Fields, WireSchema } from './schema';

/** The catalog entity that an answer is about. @public */
export interface EntityRefDto {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

export const entityRefSchema: WireSchema<EntityRefDto> = z.object({
  kind: z.string(),
  namespace: z.string(),
  name: z.string(),
} satisfies Fields<EntityRefDto>);
