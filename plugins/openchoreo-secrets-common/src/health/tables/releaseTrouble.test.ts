import { z } from 'zod/v3';
import { redact } from '../../model/freeText';
import type { Condition } from '../../model/objects';
import { releaseTrouble } from '../releaseTrouble';
import { readTable } from '../__testUtils__/table';

const schema = z
  .object({
    rule: z.string(),
    why: z.string(),
    on: z.string(),
    said: z.string(),
    message: z.string(),
    cause: z.string().optional(),
    params: z.record(z.string()).default({}),
    stage: z.enum(['render', 'apply', 'dependencies']).optional(),
    absent: z.string().optional(),
  })
  .strict();

const rows = readTable('releaseTrouble.yaml', schema);

const failed = (type: string, reason: string, message?: string): Condition => ({
  type,
  status: 'False',
  reason,
  message,
  lastTransitionAt: 7,
});

type Row = (typeof rows)[number];

function told({ on, said, message }: Row, edited: (text: string) => string) {
  const condition = failed(on, said, edited(message));
  const ofRelease = on === 'ResourcesApplied';
  return releaseTrouble(
    ofRelease ? [] : [condition],
    ofRelease ? [condition] : [],
  );
}

describe('of a release that does not get through', () => {
  it.each(rows)('$rule', row => {
    const { cause, params, stage, absent } = row;
    const expected = cause && { cause, params, stage, absent, since: 7 };
    for (const edited of [(text: string) => text, redact]) {
      const found = told(row, edited);
      expect(
        found && {
          cause: `${found.cause.class} (${found.cause.actor})`,
          params: found.cause.params,
          stage: found.stage,
          absent: found.absent,
          since: found.since,
        },
      ).toEqual(expected);
    }
  });

  it('the message is kept as it was told', () => {
    const found = releaseTrouble([failed('ReleaseSynced', 'X', 'in words')]);
    expect(found?.cause.text).toBe('in words');
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'a reason that is none of OpenChoreo’s is no other, whatever it is called: %s',
    reason => {
      const found = releaseTrouble([failed('ReleaseSynced', reason)]);
      expect(found?.cause.class).toBe('notRolledOut');
      expect(found?.absent).toBeUndefined();
    },
  );

  it('parameters that no condition tells are given', () => {
    const gone = failed('ReleaseSynced', 'EnvironmentNotFound');
    const known = { environment: 'ghost' };
    expect(releaseTrouble([gone], [], known)?.cause.params).toEqual(known);
  });

  it('the release itself counts for more than the binding that lags behind it', () => {
    const binding = [failed('Ready', 'ResourceApplyFailed', 'a')];
    const applied = { type: 'ResourcesApplied', status: 'True' };
    expect(releaseTrouble(binding, [applied])).toBeUndefined();
  });

  it('what is not rendered comes before what was refused earlier', () => {
    const binding = [
      failed('Ready', 'ResourceApplyFailed', 'a'),
      failed('ReleaseSynced', 'RenderingFailed', 'b'),
    ];
    expect(releaseTrouble(binding)?.stage).toBe('render');
  });
});
