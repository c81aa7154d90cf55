import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod/v3';
import { givesWholeMap } from '../wholeMap';

const rows = z
  .array(
    z
      .object({
        provider: z.string().nullable(),
        key: z.string(),
        whole: z.boolean(),
        seen: z.string(),
      })
      .strict(),
  )
  .parse(parse(readFileSync(join(__dirname, 'wholeMap.yaml'), 'utf8')));

describe('an entry without a property', () => {
  it.each(
    rows.map(({ provider, key, whole, seen }) => ({
      provider: provider ?? undefined,
      key,
      what: whole ? 'delivers a whole map' : 'is no map that is known',
      whole,
      seen,
    })),
  )('of $provider, $key, $what ($seen)', ({ provider, key, whole }) => {
    expect(givesWholeMap(provider, key)).toBe(whole);
  });
});
