import { z } from 'zod/v3';
import { parseExternalSecret } from '../../model/parse';
import { judgeController } from '../controller';
import { deploymentSchema, rowSchema, span } from '../__testUtils__/rowSchema';
import {
  contextOf,
  deploymentOf,
  parsed,
  rawObject,
} from '../__testUtils__/scenario';
import { healthForm, readTable } from '../__testUtils__/table';

const secrets = z.object({
  count: z.number(),
  interval: z.string().default('1h'),
  refreshed: span.default('10m'),
  ready: z.enum(['True', 'False']).default('True'),
  spec: z.record(z.unknown()).default({}),
});

const situation = rowSchema.omit({ expect: true });

const schema = rowSchema.omit({ deployment: true }).extend({
  deployment: z
    .union([z.enum(['absent', 'unknown']), deploymentSchema])
    .default({}),
  secrets: z.array(secrets).default([]),
  stoppedBy: z.string().optional(),
  groupServed: z.boolean().optional(),
});

type ControllerRow = z.output<typeof schema>;

function externalSecrets(row: ControllerRow) {
  return row.secrets.flatMap(each =>
    Array.from({ length: each.count }, (_, index) => {
      const given = {
        ...situation.parse({ rule: '' }),
        ready: `${each.ready} Whatever`,
        refreshed: each.refreshed,
        spec: each.spec,
      };
      const spec = { refreshInterval: each.interval };
      return parsed(parseExternalSecret(rawObject(given, `s${index}`, spec)));
    }),
  );
}

function judge(row: ControllerRow) {
  const { deployment } = row;
  const seen = typeof deployment === 'string' ? null : deployment;
  const plain = { ...row, deployment: seen };
  const object = deploymentOf(plain);
  const { now, thresholds, freshness, plane } = contextOf(plain);
  return judgeController({
    now,
    thresholds,
    freshness,
    plane,
    externalSecrets: externalSecrets(row),
    groupServed: row.groupServed,
    deployment: object
      ? { state: 'found', value: object }
      : { state: deployment === 'absent' ? 'absent' : 'unknown' },
  });
}

describe('the controller of a cluster', () => {
  it.each(readTable('controller.yaml', schema))('$rule', row => {
    const judged = judge(row);
    expect(healthForm(judged)).toEqual(row.expect);
    expect(judged.stoppedBy?.name).toBe(row.stoppedBy);
  });
});
