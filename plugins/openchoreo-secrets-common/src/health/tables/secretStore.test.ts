import { parseSecretStore } from '../../model/parse';
import { judgeSecretStore } from '../secretStore';
import type { Row } from '../__testUtils__/rowSchema';
import {
  contextOf,
  eventsOf,
  parsed,
  rawObject,
} from '../__testUtils__/scenario';
import { healthForm, readRows } from '../__testUtils__/table';

function judge(row: Row) {
  const raw = rawObject(row, 'vault', { provider: { vault: {} } });
  return judgeSecretStore({
    ...contextOf(row),
    object: parsed(parseSecretStore({ kind: 'ClusterSecretStore', ...raw })),
    events: eventsOf(row),
  });
}

describe('a store', () => {
  it.each(readRows('secretStore.yaml'))('$rule', row => {
    expect(healthForm(judge(row))).toEqual(row.expect);
  });
});
