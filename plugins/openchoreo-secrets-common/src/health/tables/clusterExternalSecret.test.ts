import { z } from 'zod/v3';
import { parseClusterExternalSecret } from '../../model/parse';
import { causeOf } from '../causeActors';
import { judgeClusterExternalSecret } from '../clusterExternalSecret';
import { SEVERITIES, type Health, type Severity } from '../health';
import { rowSchema } from '../__testUtils__/rowSchema';
import { contextOf, parsed, rawObject } from '../__testUtils__/scenario';
import { healthForm, readTable } from '../__testUtils__/table';

const schema = rowSchema.extend({
  children: z.array(z.enum(SEVERITIES)).optional(),
});

type ClusterRow = z.output<typeof schema>;

const child = (severity: Severity): Health => ({
  verdict: severity === 'ok' ? 'synced' : 'neverSynced',
  severity,
  flags: [],
  cause: severity === 'ok' ? undefined : causeOf('remoteKeyAbsent'),
});

function judge(row: ClusterRow) {
  const raw = rawObject(row, 'shared', {});
  const { children } = row;
  return judgeClusterExternalSecret({
    ...contextOf(row),
    object: parsed(parseClusterExternalSecret(raw)),
    children: children
      ? { state: 'found', value: children.map(child) }
      : { state: 'unknown' },
  });
}

describe('a ClusterExternalSecret', () => {
  it.each(readTable('clusterExternalSecret.yaml', schema))('$rule', row => {
    expect(healthForm(judge(row))).toEqual(row.expect);
  });
});
