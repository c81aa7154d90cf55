import { z } from 'zod/v3';
import type { Fields, WireSchema } from './schema';

/** A component on the wire. @public */
export interface ComponentRefDto {
  /** In the control plane. */
  readonly namespace: string;
  readonly project: string;
  readonly name: string;
}

export const componentRefSchema: WireSchema<ComponentRefDto> = z.object({
  namespace: z.string(),
  project: z.string(),
  name: z.string(),
} satisfies Fields<ComponentRefDto>);
