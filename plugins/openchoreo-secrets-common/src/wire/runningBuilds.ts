import { z } from 'zod/v3';
import type { Fields, WireSchema } from './schema';

/** What builds that go on lack: what they need is not among the keys of the component. @public */
export interface RunningBuildsDto {
  readonly running: number;
  /** Their secrets that are not as they should be. */
  readonly attention: number;
  /** Builds of which it cannot be told. */
  readonly unknown: number;
}

export const runningBuildsSchema: WireSchema<RunningBuildsDto> = z.object({
  running: z.number().int(),
  attention: z.number().int(),
  unknown: z.number().int(),
} satisfies Fields<RunningBuildsDto>);
