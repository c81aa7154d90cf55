import { z } from 'zod/v3';
import { foreignKey, foreignName } from '../foreignText';
import { RFC3339 } from './fields';

/*
 * Readers by hand, for what is read of every object of a fleet. They refuse as
 * the schemas do, in the same words, and are some ten times as fast.
 */

type Part = string | number;

/**
 * A field that is not of the shape expected. The path grows on the way out: it
 * costs nothing while all is well. It is no Error, since it always ends as
 * words: a stack for each would cost more than reading the object.
 */
export class ShapeError {
  constructor(
    readonly path: readonly Part[],
    readonly message: string,
  ) {}
}

export type Json = Readonly<Record<string, unknown>>;

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function refuse(value: unknown, expected: string, field?: string): never {
  const path = field === undefined ? [] : [field];
  throw new ShapeError(path, `expected ${expected}, got ${typeName(value)}`);
}

function inside(error: unknown, part: Part): unknown {
  return error instanceof ShapeError
    ? new ShapeError([part, ...error.path], error.message)
    : error;
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function readObject(value: unknown): Json {
  return isJson(value) ? value : refuse(value, 'object');
}

/** What a field holds, read by its own reader. */
export function readField<T>(
  object: Json,
  field: string,
  read: (value: unknown) => T,
): T {
  try {
    return read(object[field]);
  } catch (error) {
    throw inside(error, field);
  }
}

/** An object that may be absent: all its fields are then absent too. */
export function readSection(value: unknown): Json {
  return readObject(value ?? {});
}

export function readText(object: Json, field: string): string {
  const value = object[field];
  return typeof value === 'string'
    ? foreignKey(value)
    : refuse(value, 'string', field);
}

export function readSomeText(object: Json, field: string): string {
  const text = readText(object, field);
  return text === ''
    ? refuseField(field, 'a text that is not empty')
    : foreignName(text);
}

/** A name that stands in a map, or a list. */
export function readName(value: unknown): string {
  if (typeof value !== 'string') return refuse(value, 'string');
  if (value !== '') return foreignName(value);
  throw new ShapeError([], 'expected a text that is not empty');
}

export function readTime(object: Json, field: string): number | undefined {
  const value = object[field];
  if (value === null || value === undefined) return undefined;
  return (
    timeOf(readText(object, field)) ?? refuseField(field, 'an RFC 3339 time')
  );
}

/** What may be absent, and must be read where it is not. */
export function readOptional<T>(
  object: Json,
  field: string,
  read: (value: unknown) => T,
): T | undefined {
  const value = object[field];
  return value === null || value === undefined
    ? undefined
    : readField(object, field, read);
}

/** A flag that is off where it is absent. */
export function readFlag(object: Json, field: string): boolean {
  const value = object[field] ?? false;
  return typeof value === 'boolean' ? value : refuse(value, 'boolean', field);
}

/** What stands in a field is not what was expected of it. */
export function refuseField(field: string, expected: string): never {
  throw new ShapeError([field], `expected ${expected}`);
}

/** The items of a list that may be absent. */
export function readItems<T>(
  value: unknown,
  read: (item: unknown) => T,
): readonly T[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return refuse(value, 'array');
  const items: T[] = [];
  try {
    for (const item of value) items.push(read(item));
  } catch (error) {
    throw inside(error, items.length);
  }
  return items;
}

export function readList<T>(
  object: Json,
  field: string,
  read: (item: unknown) => T,
): readonly T[] {
  return readField(object, field, value => readItems(value, read));
}

/** What a map that may be absent has under each of its names. */
export function readEntries<T>(
  value: unknown,
  read: (item: unknown) => T,
): readonly (readonly [string, T])[] {
  const map = readSection(value);
  return Object.keys(map).map(name => [name, readField(map, name, read)]);
}

/** Those of a list that is optional: one that is wrong makes it absent as a whole. */
export function lenientItemsOf<T>(
  value: unknown,
  read: (item: unknown) => T,
): readonly T[] {
  try {
    return readItems(value, read);
  } catch (error) {
    if (error instanceof ShapeError) return [];
    throw error;
  }
}

function timeOf(text: string): number | undefined {
  const at = RFC3339.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? undefined : at;
}

/* What is optional, and wrong, is absent. */

export const lenientTextOf = (value: unknown) =>
  typeof value === 'string' ? foreignKey(value) : undefined;

export const lenientNameOf = (value: unknown) =>
  typeof value === 'string' && value !== '' ? foreignName(value) : undefined;

/** Prose, as it came: its reader takes out of it what must not be kept. */
export const lenientProseOf = (value: unknown) =>
  typeof value === 'string' ? value : undefined;

export const lenientTimeOf = (value: unknown) =>
  typeof value === 'string' ? timeOf(value) : undefined;

export const lenientFlagOf = (value: unknown) =>
  typeof value === 'boolean' ? value : undefined;

export const lenientNumberOf = (value: unknown) =>
  typeof value === 'number' && !Number.isNaN(value) ? value : undefined;

export const lenientObjectOf = (value: unknown) =>
  isJson(value) ? value : undefined;

/** The string values of a map; whatever else stands in it is dropped. */
export function lenientTextsOf(value: unknown): Record<string, string> {
  const texts: Record<string, string> = {};
  if (!isJson(value)) return texts;
  for (const key of Object.keys(value)) {
    const text = value[key];
    if (typeof text === 'string') texts[key] = text;
  }
  return texts;
}

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
