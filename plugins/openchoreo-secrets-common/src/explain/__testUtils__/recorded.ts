import { readFileSync } from 'fs';
import { join } from 'path';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod/v3';
import { readInput, type ClusterInput } from '../readInput';

const FOLDER = join(__dirname, '../__fixtures__/recorded');

/** The releases of External Secrets Operator that were recorded. */
export const RELEASES = ['2.9.0', '0.16.2'] as const;

const textOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

/** The objects of a recording, as a file of them is read. */
export function rawObjects(file: string): readonly unknown[] {
  return parseAllDocuments(textOf(file)).map(document => document.toJS());
}

export function inputOf(objects: readonly unknown[]): ClusterInput {
  return readInput(
    objects.map((json, index) => ({ file: 'x', document: index + 1, json })),
  );
}

export function recordedTable<T>(
  file: string,
  schema: z.ZodType<T, z.ZodTypeDef, unknown>,
): T {
  return schema.parse(parse(textOf(file)));
}
