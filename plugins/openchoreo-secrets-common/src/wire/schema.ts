import type { z } from 'zod/v3';

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
    ? z.ZodOptional<Field<Exclude<T[K], undefined>>>
    : Field<T[K]>;
};
