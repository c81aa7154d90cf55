import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { z } from 'zod/v3';
import { causeOf } from '../../causeActors';
import {
  CAUSE_CLASSES,
  DEFAULT_THRESHOLDS,
  FLAGS,
  VERDICTS,
} from '../../health';
import { span } from '../../__testUtils__/rowSchema';
import { NOW } from '../../__testUtils__/scenario';
import type { Delivery, Risk } from '../delivery';
import { EFFECTS } from '../effect';
import { severityOf } from '../severity';

const rowSchema = z.object({
  rule: z.string(),
  state: z.enum([
    'current',
    'old',
    'frozen',
    'none',
    'foreign',
    'notDue',
    'unknown',
  ]),
  basis: z.enum(['operator', 'spec', 'event']).default('operator'),
  flag: z
    .enum(['changeRefused', 'longPaused', 'notAKey', 'madeOnce'])
    .optional(),
  reason: z
    .enum([
      'notSeen',
      'releaseNotKnown',
      'partUnseen',
      'specChanged',
      'deleting',
      'intervalUnreadable',
      'changeIgnored',
    ])
    .default('partUnseen'),
  risk: z.enum(['no', 'yes', 'unknown']).default('no'),
  verdict: z.enum(VERDICTS).default('synced'),
  flags: z.array(z.enum(FLAGS)).default([]),
  cause: z.enum(CAUSE_CLASSES).optional(),
  olderRuns: z.boolean().default(false),
  effect: z.enum(EFFECTS).optional(),
  where: z.enum(['elsewhere', 'build']).optional(),
  since: span.optional(),
  age: span.optional(),
  severity: z.string(),
});

type Row = z.output<typeof rowSchema>;

function deliveryOf({ state, basis, flag, since, reason }: Row): Delivery {
  const common = {
    basis,
    flags: flag ? [flag] : [],
    since: since === undefined ? undefined : { at: NOW - since },
  };
  if (state === 'unknown') return { ...common, state, reason };
  return state === 'foreign'
    ? { ...common, state, has: 'unknown' }
    : { ...common, state };
}

const riskOf = (state: Row['risk']): Risk =>
  state === 'yes' ? { state, cause: causeOf('storeAbsent') } : { state };

const rows = z
  .array(rowSchema)
  .parse(parse(readFileSync(join(__dirname, 'severity.yaml'), 'utf8')));

describe('a key that', () => {
  it.each(rows)('$rule: $severity', row => {
    const { verdict, flags, effect, age, where, olderRuns } = row;
    const params = olderRuns ? { olderRuns: 'true' } : {};
    const key = {
      key: 'K',
      delivery: deliveryOf(row),
      atRisk: riskOf(row.risk),
    };
    expect(
      severityOf({
        key,
        health: {
          verdict,
          flags,
          cause: row.cause && causeOf(row.cause, params),
        },
        effect,
        createdAt: age === undefined ? undefined : NOW - age,
        now: NOW,
        thresholds: DEFAULT_THRESHOLDS,
        production: where === undefined,
        build: where === 'build',
      }),
    ).toBe(row.severity);
  });
});
