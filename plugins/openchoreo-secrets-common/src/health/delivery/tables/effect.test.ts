import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { z } from 'zod/v3';
import type { Delivery } from '../delivery';
import { effectOf, worstEffect } from '../effect';

const rows = z
  .array(
    z.object({
      how: z.enum([
        'keyRef',
        'envFrom',
        'volumeItem',
        'volume',
        'subPath',
        'imagePull',
      ]),
      secret: z.enum(['there', 'absent', 'unknown']),
      effect: z.string(),
    }),
  )
  .parse(parse(readFileSync(join(__dirname, 'effect.yaml'), 'utf8')));

const common = { basis: 'operator', flags: [] } as const;
const none: Delivery = { ...common, state: 'none' };
const foreign = (has: 'yes' | 'no' | 'unknown'): Delivery => ({
  ...common,
  state: 'foreign',
  has,
});

describe('a key that is not there', () => {
  it.each(rows)('$how of a Secret that is $secret: $effect', row => {
    const need = { secret: 'db', key: 'K', how: row.how, optional: false };
    expect(effectOf(need, none, row.secret) ?? 'unknown').toBe(row.effect);
  });

  it.each(rows)('never stops a pod that has it optional: $how', row => {
    const need = { secret: 'db', key: 'K', how: row.how, optional: true };
    expect(effectOf(need, none, row.secret)).toBe('none');
  });
});

describe('a Secret that is another’s', () => {
  const need = {
    secret: 'db',
    key: 'K',
    how: 'keyRef',
    optional: false,
  } as const;

  it('starts a pod with a value that is not its own, where it has the key', () => {
    expect(effectOf(need, foreign('yes'), 'there')).toBe('startsWithOther');
  });

  it('stops a pod where it lacks the key', () => {
    expect(effectOf(need, foreign('no'), 'there')).toBe('blocks');
  });

  it('does what cannot be told where its keys cannot', () => {
    expect(effectOf(need, foreign('unknown'), 'there')).toBeUndefined();
  });
});

describe('the worst of several effects', () => {
  it('is that which blocks, whatever cannot be told', () => {
    expect(worstEffect(['none', undefined, 'blocks'])).toBe('blocks');
  });

  it('cannot be told where one cannot, and none blocks', () => {
    expect(worstEffect(['startsWithout', undefined])).toBeUndefined();
  });

  it('is to start without, before to start with another’s', () => {
    expect(worstEffect(['startsWithOther', 'startsWithout'])).toBe(
      'startsWithout',
    );
  });
});
