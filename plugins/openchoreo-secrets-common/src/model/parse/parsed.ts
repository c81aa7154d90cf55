import { z } from 'zod/v3';
import { foreignName } from '../foreignText';

/** A parsed object, or where it departs from the shape expected. @alpha */
export type Parsed<T> =
  | { readonly ok: true; readonly object: T }
  | {
      readonly ok: false;
      readonly ref: { readonly namespace?: string; readonly name?: string };
      /** Names the field and the shape expected, never its value. */
      readonly reason: string;
    };

const name = z
  .string()
  .optional()
  .catch(undefined)
  .transform(value => value && foreignName(value));

const REF = z
  .object({ metadata: z.object({ name, namespace: name }).catch({}) })
  .catch({ metadata: {} });

function formatPath(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text ? `${text}.${part}` : part;
  }, '');
}

function describe(issue: z.ZodIssue): string {
  const path = foreignName(formatPath(issue.path)) || 'the object';
  return issue.code === 'invalid_type'
    ? `${path}: expected ${issue.expected}, got ${issue.received}`
    : `${path}: ${issue.message}`;
}

/** Makes a parser of a schema whose output is the kept object. It never throws. */
export function parseWith<T>(
  schema: z.ZodType<T, z.ZodTypeDef, unknown>,
  json: unknown,
): Parsed<T> {
  const result = schema.safeParse(json);
  if (result.success) return { ok: true, object: result.data };
  return {
    ok: false,
    ref: REF.parse(json).metadata,
    reason: describe(result.error.issues[0]),
  };
}
