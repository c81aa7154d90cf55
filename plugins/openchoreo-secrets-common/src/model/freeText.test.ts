import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { z } from 'zod/v3';
import { MAX_FREE_TEXT, redact } from './freeText';

const readTable = (name: string): unknown =>
  parse(readFileSync(join(__dirname, name), 'utf8'));

const rows = z
  .array(z.object({ rule: z.string(), from: z.string(), to: z.string() }))
  .parse(readTable('freeText.table.yaml'));

const texts = z.array(z.string()).default([]);

const shapes = z
  .array(
    z
      .object({
        rule: z.string(),
        from: z.string(),
        gone: texts,
        stays: texts,
        names: texts,
      })
      .strict(),
  )
  .parse(readTable('freeText.shapes.yaml'));

const SURROUNDINGS: readonly (readonly [string, string])[] = [
  ['', ''],
  ['error processing spec.data[0] (key: prod/db), err: ', ', Code: 403.'],
  ["it couldn't: ", '\nand then'],
];

describe('redact', () => {
  it.each(rows)('$rule', ({ from, to }) => {
    expect(redact(from)).toBe(to);
  });

  it.each(shapes)('in whatever surroundings: $rule', shape => {
    for (const [before, after] of SURROUNDINGS) {
      const kept = redact(before + shape.from + after, 2_000, shape.names);
      for (const each of shape.gone) expect(kept).not.toContain(each);
      for (const each of shape.stays) expect(kept).toContain(each);
      expect(redact(kept, 2_000, shape.names)).toBe(kept);
    }
  });

  it('cuts what is left in its middle, so that the reason at the end stays', () => {
    const key = `prod/${'orders-'.repeat(64)}db`;
    const kept = redact(
      `error processing spec.data[0] (key: ${key}), err: permission denied`,
    );
    expect(kept).toHaveLength(MAX_FREE_TEXT);
    expect(kept).toMatch(
      /^error processing spec\.data\[0\] \(key: prod\/orders-/,
    );
    expect(kept).toContain('…');
    expect(kept).toMatch(/-db\), err: permission denied$/);
  });

  it('cuts no character in half', () => {
    expect(redact('😀'.repeat(140), 101)).toBe(
      `${'😀'.repeat(25)}…${'😀'.repeat(25)}`,
    );
  });

  it('cuts overlong text at a blank, so that no half token escapes', () => {
    const text = `${' '.repeat(16_370)}hvs.CAESIJ0abcdefghijklmnop`;
    expect(redact(text)).toBe('…');
  });
});
