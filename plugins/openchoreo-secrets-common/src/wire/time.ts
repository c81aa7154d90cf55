import { z } from 'zod/v3';
import type { WireSchema } from './schema';

/** An absolute time on the wire: ISO 8601 in UTC. @public */
export type WireTime = string;

/** An absolute time on the wire. @public */
export const timeSchema: WireSchema<WireTime> = z.string().datetime();
