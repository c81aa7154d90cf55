import { z } from 'zod/v3';
import { causeOf } from './causeActors';
import { causeText } from './causeText';
import { CAUSE_CLASSES } from './health';
import { readTable } from './__testUtils__/table';

const schema = z.object({
  class: z.enum(CAUSE_CLASSES),
  params: z.record(z.string()).default({}),
  text: z.string().optional(),
  actor: z.string(),
  sentence: z.string(),
  nextStep: z.string(),
});

const rows = readTable('causeWords.yaml', schema);

describe('the words of', () => {
  it.each(rows)('$class $params', row => {
    const cause = causeOf(row.class, row.params, row.text);
    const { actor, sentence, nextStep } = row;
    expect({ actor: cause.actor, ...causeText(cause) }).toEqual({
      actor,
      sentence,
      nextStep,
    });
  });

  it('every class are in the table', () => {
    expect(new Set(rows.map(row => row.class))).toEqual(new Set(CAUSE_CLASSES));
  });

  it.each(CAUSE_CLASSES)('%s need no parameters', causeClass => {
    const { sentence, nextStep } = causeText(causeOf(causeClass));
    expect(`${sentence} ${nextStep}`).not.toMatch(/undefined|\[object| {2}/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});
