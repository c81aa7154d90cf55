import { z } from 'zod/v3';
import { foreignKey, foreignName } from '../foreignText';

/*
 * Two ways to be optional. `optional` fails on a wrong type: a verdict hangs on
 * the field. `lenient` degrades to absent: nothing is claimed without it.
 * Both read null as absent, as Kubernetes does.
 */

export const optional = <T extends z.ZodTypeAny>(schema: T) =>
  schema
    .nullish()
    .transform((value): z.output<T> | undefined => value ?? undefined);

export const lenient = <T extends z.ZodTypeAny>(schema: T) =>
  optional(schema).catch(undefined);

export const listOf = <T extends z.ZodTypeAny>(schema: T) =>
  z
    .array(schema)
    .nullish()
    .transform((value): z.output<T>[] => value ?? []);

export const lenientList = <T extends z.ZodTypeAny>(schema: T) =>
  listOf(schema).catch([]);

/** An object that may be absent: all its fields are then absent too. */
export const section = <T extends z.ZodRawShape>(shape: T) =>
  z.preprocess(value => value ?? {}, z.object(shape));

/*
 * Names are read harmless (`foreignText.ts`). What is prose is read as it came:
 * its own reader takes out of it what must not be kept.
 */
export const nonEmpty = z.string().min(1, 'expected a text that is not empty');
export const anyText = z.string().transform(foreignKey);
export const someText = nonEmpty.transform(foreignName);
export const lenientText = lenient(anyText);
export const lenientName = lenient(someText);
export const lenientKey = lenient(nonEmpty.transform(foreignKey));
export const lenientProse = lenient(z.string());

export const RFC3339 =
  /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

/** An RFC 3339 time, as epoch milliseconds. */
export const time = z.string().transform((text, context) => {
  const at = RFC3339.test(text) ? Date.parse(text) : NaN;
  if (!Number.isNaN(at)) return at;
  context.addIssue({ code: 'custom', message: 'expected an RFC 3339 time' });
  return z.NEVER;
});

/** A duration as typed. A bare number is what YAML makes of an unquoted `0`. */
export const typedDuration = lenient(
  z
    .union([z.string(), z.number()])
    .transform(value => foreignName(String(value))),
);

const anyRecord = z.record(z.unknown()).catch({});

/** The string values of a map; whatever else stands in it is dropped. */
export const textMap = z.unknown().transform(value => {
  const texts: Record<string, string> = {};
  for (const [key, text] of Object.entries(anyRecord.parse(value ?? {}))) {
    if (typeof text === 'string') texts[key] = text;
  }
  return texts;
});

/** The keys of a map, whatever its values. */
export const keysOf = z
  .unknown()
  .transform(value =>
    Object.keys(anyRecord.parse(value ?? {})).map(foreignKey),
  );
