import { z } from 'zod/v3';
import { remoteKeySchema, type RemoteKeyDto } from './row';
import type { Fields, WireSchema } from './schema';

/** The keys that a finding about several components lies in, and what its cause does not name itself. @public */
export interface FindingKeysDto {
  /** The place of the finding in the list of the report. */
  readonly finding: number;
  /** How many they are; none is told where several components have some. */
  readonly keys: number;
  /** The id of the first in the answer of its component. */
  readonly row?: string;
  readonly label?: string;
  /** In the plane. */
  readonly namespace?: string;
  /** Name of the ExternalSecret there. */
  readonly object?: string;
  readonly reference?: string;
  readonly remote?: RemoteKeyDto;
  readonly storeId?: string;
  /** Where the first that is lacking in a later environment works. */
  readonly worksIn: readonly string[];
  /** Pods take what keeps them from starting to pull their image, and for nothing else. */
  readonly forImages: boolean;
}

export const findingKeysSchema: WireSchema<FindingKeysDto> = z.object({
  finding: z.number().int(),
  keys: z.number().int(),
  row: z.string().optional(),
  label: z.string().optional(),
  namespace: z.string().optional(),
  object: z.string().optional(),
  reference: z.string().optional(),
  remote: remoteKeySchema.optional(),
  storeId: z.string().optional(),
  worksIn: z.array(z.string()),
  forImages: z.boolean(),
} satisfies Fields<FindingKeysDto>);
