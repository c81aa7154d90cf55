import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { z } from 'zod/v3';
import { MAX_FREE_TEXT, redact } from './freeText';

const rows = z
  .array(z.object({ rule: z.string(), from: z.string(), to: z.string() }))
  .parse(parse(readFileSync(join(__dirname, 'freeText.table.yaml'), 'utf8')));

describe('redact', () => {
  it.each(rows)('$rule', ({ from, to }) => {
    expect(redact(from)).toBe(to);
  });

  it('caps what is left, and says so', () => {
    const long = redact('word '.repeat(1_000));
    expect(long).toHaveLength(MAX_FREE_TEXT);
    expect(long.endsWith('…')).toBe(true);
  });

  it('cuts overlong text at a blank, so that no half token escapes', () => {
    const text = `${' '.repeat(16_370)}hvs.CAESIJ0abcdefghijklmnop`;
    expect(redact(text)).toBe('…');
  });

  it('is quick on text made to be slow', () => {
    const hostile = [
      'a'.repeat(50_000),
      '"'.repeat(50_000),
      'aA1'.repeat(20_000),
    ];
    for (const text of hostile) {
      expect(redact(text).length).toBeLessThanOrEqual(MAX_FREE_TEXT);
    }
  });
});
