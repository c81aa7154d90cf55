import { InputError } from '@backstage/errors';
import type { z } from 'zod/v3';

function describe(issue: z.ZodIssue): readonly string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => `${key}: no such parameter; leave it out`);
  }
  return [`${issue.path.join('.')}: ${issue.message}`];
}

/** Parses what a caller sent; the error names each parameter that is wrong, and what is expected of it. */
export function parseInput<T>(
  schema: z.ZodType<T, z.ZodTypeDef, unknown>,
  input: unknown,
): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new InputError(result.error.issues.flatMap(describe).join('; '));
}
