import { z } from 'zod/v3';
import { redact } from '../../model/freeText';
import { classifyCause } from '../cause';
import { causeText } from '../causeText';
import { readTable } from '../__testUtils__/table';

const schema = z.object({
  text: z.string(),
  class: z.string(),
  actor: z.string(),
  params: z.record(z.string()),
  sentence: z.string(),
  nextStep: z.string(),
});

const seenSchema = z.object({
  text: z.string(),
  class: z.string(),
  actor: z.string().default('platformEngineer'),
  params: z.record(z.string()).default({}),
});

type CauseRow = z.output<typeof schema>;

function classify(text: string): Omit<CauseRow, 'text'> {
  const { class: causeClass, actor, params, text: kept } = classifyCause(text);
  expect(kept).toBe(text);
  const words = causeText({ class: causeClass, actor, params, text: kept });
  return { class: causeClass, actor, params, ...words };
}

describe('the cause of', () => {
  it.each(readTable('causes.yaml', schema))('$text', ({ text, ...wanted }) => {
    expect(classify(text)).toEqual(wanted);
  });

  it.each(readTable('causes.yaml', schema))(
    'the redacted $text, too',
    ({ text, class: wanted }) => {
      expect(classifyCause(redact(text)).class).toBe(wanted);
    },
  );
});

const ENTRY = 'error processing spec.data[0] (key: prod/429/db), err: ';

describe('the cause, wherever it is told, of', () => {
  it.each(readTable('causesSeen.yaml', seenSchema))(
    '$text',
    ({ text, ...wanted }) => {
      for (const told of [text, redact(text), ENTRY + text]) {
        const { class: causeClass, actor, params } = classifyCause(told);
        expect({ class: causeClass, actor, params }).toEqual(wanted);
      }
    },
  );
});
