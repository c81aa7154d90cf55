import type { z } from 'zod/v3';

/** Checks what came over HTTP, and gives what it holds of it. @public */
export type WireSchema<T> = z.ZodType<T, z.ZodTypeDef, unknown>;

/**
 * The fields of an object's schema: those of `T`, all of them, optional where
 * they are in `T`. `satisfies` it, and neither can change without the other.
 */
export type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K]
    ? z.ZodOptional<WireSchema<Exclude<T[K], undefined>>>
    : WireSchema<T[K]>;
};
