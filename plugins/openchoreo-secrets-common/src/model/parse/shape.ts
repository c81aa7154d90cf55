import { z } from 'zod/v3';
import { RFC3339 } from './fields';

/*
 * Readers by hand, for what is read of every object of a fleet. They refuse as
 * the schemas do, in the same words, and are some ten times as fast.
 */

type Path = readonly (string | number)[];

/** A field that is not of the shape expected. */
class ShapeError extends Error {
  constructor(
    readonly path: Path,
    message: string,
  ) {
    super(message);
  }
}

export type Json = Readonly<Record<string, unknown>>;

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function refuse(value: unknown, expected: string, path: Path): never {
  throw new ShapeError(path, `expected ${expected}, got ${typeName(value)}`);
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function readObject(value: unknown, ...path: Path): Json {
  return isJson(value) ? value : refuse(value, 'object', path);
}

/** An object that may be absent: all its fields are then absent too. */
export function readSection(value: unknown, ...path: Path): Json {
  return readObject(value ?? {}, ...path);
}

export function readText(value: unknown, ...path: Path): string {
  return typeof value === 'string' ? value : refuse(value, 'string', path);
}

export function readSomeText(value: unknown, ...path: Path): string {
  const text = readText(value, ...path);
  if (text !== '') return text;
  throw new ShapeError(path, 'expected a text that is not empty');
}

export function readTime(value: unknown, ...path: Path): number | undefined {
  if (value === null || value === undefined) return undefined;
  const at = timeOf(readText(value, ...path));
  if (at !== undefined) return at;
  throw new ShapeError(path, 'expected an RFC 3339 time');
}

export function readList<T>(
  value: unknown,
  path: Path,
  read: (item: unknown, ...path: Path) => T,
): readonly T[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return refuse(value, 'array', path);
  return value.map((item, index) => read(item, ...path, index));
}

function timeOf(text: string): number | undefined {
  const at = RFC3339.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? undefined : at;
}

/* What is optional, and wrong, is absent. */

export const lenientTextOf = (value: unknown) =>
  typeof value === 'string' ? value : undefined;

export const lenientNameOf = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value : undefined;

export const lenientTimeOf = (value: unknown) =>
  typeof value === 'string' ? timeOf(value) : undefined;

export const lenientFlagOf = (value: unknown) =>
  typeof value === 'boolean' ? value : undefined;

export const lenientNumberOf = (value: unknown) =>
  typeof value === 'number' && !Number.isNaN(value) ? value : undefined;

export const lenientObjectOf = (value: unknown) =>
  isJson(value) ? value : undefined;

/** A schema of a reader, for kinds that are read by schemas. */
export function schemaOf<T>(read: (json: unknown) => T) {
  return z.unknown().transform((json, context): T => {
    try {
      return read(json);
    } catch (error) {
      if (!(error instanceof ShapeError)) throw error;
      const { path, message } = error;
      context.addIssue({ code: 'custom', path: [...path], message });
      return z.NEVER;
    }
  });
}
