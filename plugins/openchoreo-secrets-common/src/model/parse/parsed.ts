import { z } from 'zod/v3';
import { foreignName } from '../foreignText';
import { isJson, lenientProseOf, ShapeError } from './shape';

/** A parsed object, or where it departs from the shape expected. @alpha */
export type Parsed<T> =
  | { readonly ok: true; readonly object: T }
  | {
      readonly ok: false;
      readonly ref: { readonly namespace?: string; readonly name?: string };
      /** Names the field and the shape expected, never its value. */
      readonly reason: string;
    };

type UnreadRef = Extract<Parsed<unknown>, { ok: false }>['ref'];

/** Of what cannot be read: as plain as the readers, since a hostile cluster may send nothing else. */
function refOf(json: unknown): UnreadRef {
  const metadata = isJson(json) && isJson(json.metadata) ? json.metadata : {};
  const name = lenientProseOf(metadata.name);
  const namespace = lenientProseOf(metadata.namespace);
  return {
    ...(name !== undefined && { name: foreignName(name) }),
    ...(namespace !== undefined && { namespace: foreignName(namespace) }),
  };
}

function formatPath(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text ? `${text}.${part}` : part;
  }, '');
}

/** Names the field and the shape expected, never its value. */
function refusal<T>(
  json: unknown,
  path: readonly (string | number)[],
  message: string,
): Parsed<T> {
  const field = foreignName(formatPath(path)) || 'the object';
  return { ok: false, ref: refOf(json), reason: `${field}: ${message}` };
}

/** Makes a parser of a reader. It never throws. */
export function readWith<T>(
  read: (json: unknown) => T,
  json: unknown,
): Parsed<T> {
  try {
    return { ok: true, object: read(json) };
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    return refusal(json, error.path, error.message);
  }
}

/** Makes a parser of a schema whose output is the kept object. It never throws. */
export function parseWith<T>(
  schema: z.ZodType<T, z.ZodTypeDef, unknown>,
  json: unknown,
): Parsed<T> {
  const result = schema.safeParse(json);
  if (result.success) return { ok: true, object: result.data };
  const [issue] = result.error.issues;
  const message =
    issue.code === 'invalid_type'
      ? `expected ${issue.expected}, got ${issue.received}`
      : issue.message;
  return refusal(json, issue.path, message);
}
