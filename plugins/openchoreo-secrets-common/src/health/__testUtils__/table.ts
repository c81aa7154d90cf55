import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { z } from 'zod/v3';
import { causeText } from '../causeText';
import type { Cause, Health, Judgement } from '../health';
import { rowSchema, type Expectation, type Row } from './rowSchema';
import { NOW } from './scenario';

export function readTable<T>(
  file: string,
  schema: z.ZodType<T, z.ZodTypeDef, unknown>,
): T[] {
  const text = readFileSync(join(__dirname, '../tables', file), 'utf8');
  return z.array(schema).parse(parse(text));
}

export const readRows = (file: string): Row[] => readTable(file, rowSchema);

/** `1h30m`, or `-2m` for a time that has passed. */
function formatSpan(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const text = `${hours ? `${hours}h` : ''}${rest || !hours ? `${rest}m` : ''}`;
  return ms < 0 && minutes > 0 ? `-${text}` : text;
}

/** A cause in the form of the tables. */
export function causeForm(cause: Cause) {
  const named = Object.keys(cause.params).length > 0;
  return {
    cause: `${cause.class} (${cause.actor})`,
    ...(named && { params: { ...cause.params } }),
    sentence: causeText(cause).sentence,
  };
}

/** A verdict in the form of the tables; an ExternalSecret has no severity of its own. */
export function healthForm(health: Judgement | Health): Expectation {
  const { verdict, flags, cause, furtherCauses, since, dueAt } = health;
  return {
    verdict,
    ...('severity' in health && { severity: health.severity }),
    flags: [...flags],
    ...(cause && causeForm(cause)),
    ...(furtherCauses && { further: furtherCauses.map(each => each.class) }),
    ...(since !== undefined && { since: formatSpan(NOW - since) }),
    ...(dueAt !== undefined && { due: formatSpan(dueAt - NOW) }),
  };
}
