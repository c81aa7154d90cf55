import { z } from 'zod/v3';

/** Checks what came over HTTP, and gives what it holds of it. @public */
export type WireSchema<T> = z.ZodType<T, z.ZodTypeDef, unknown>;

/** A schema of one of a few words has to know all of them. */
type KnowsAll<T> = [T] extends [string]
  ? string extends T
    ? unknown
    : { readonly enum: { readonly [Word in T]: Word } }
  : unknown;

type Field<T> = WireSchema<T> & KnowsAll<T>;

/**
 * The fields of an object's schema: those of `T`, all of them, optional where
 * they are in `T`. `satisfies` it, and neither can change without the other.
 */
export type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K]
    ? | z.ZodOptional<Field<Exclude<T[K], undefined>>>
      | z.ZodCatch<z.ZodOptional<Field<Exclude<T[K], undefined>>>>
    : Field<T[K]>;
};

type Words = readonly [string, ...string[]];

/** One of some words. A word of a newer back end is read as `otherwise`: a page shows what it can, and never nothing. */
export function known<const W extends Words>(words: W, otherwise: W[number]) {
  const schema = z.enum<string, [...W]>([...words]);
  return Object.assign(schema.catch(otherwise), { enum: schema.enum });
}

/** Some of some words; those of a newer back end are left out. */
export function knownOnes<const W extends Words>(
  words: W,
): WireSchema<readonly W[number][]> {
  const each = z.enum<string, [...W]>([...words]);
  return z.array(each.or(z.unknown())).transform(list =>
    list.flatMap(one => {
      const read = each.safeParse(one);
      return read.success ? [read.data] : [];
    }),
  );
}
