import { z } from 'zod/v3';
import { readTable } from '../__testUtils__/table';
import { classifyCause } from '../cause';
import { CAUSE_CLASSES } from '../health';

const schema = z.strictObject({
  provider: z.string().optional(),
  tried: z.enum(['deliver', 'check', 'push']).default('deliver'),
  text: z.string(),
  keys: z.array(z.string()).optional(),
  class: z.enum(CAUSE_CLASSES),
  actor: z.enum(['developer', 'platformEngineer', 'providerOwner', 'nobody']),
});

const table = ['providerTexts.yaml', 'clientTexts.yaml'].flatMap(name =>
  readTable(name, schema),
);

const FRAMES = [
  (text: string) => text,
  (text: string) => `(combined from similar events): ${text}`,
  (text: string) => `could not get secret data from provider: ${text}`,
];

describe.each(table)('$text', row => {
  const { text, class: wanted, actor, tried, keys } = row;

  it('is told as what a good operator concludes, whatever stands around it', () => {
    for (const framed of FRAMES) {
      const cause = classifyCause(framed(text), {}, 'unknown', {
        tried,
        keys,
      });
      expect([cause.class, cause.actor]).toEqual([wanted, actor]);
    }
  });
});
