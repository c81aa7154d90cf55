import { parseExternalSecret } from '../../model/parse';
import { judgeExternalSecret } from '../externalSecret';
import type { Row } from '../__testUtils__/rowSchema';
import {
  contextOf,
  eventsOf,
  namespaceOf,
  parsed,
  rawObject,
  storesOf,
} from '../__testUtils__/scenario';
import { healthForm, readRows } from '../__testUtils__/table';

const SPEC = {
  refreshInterval: '1h0m0s',
  secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' },
  data: [
    {
      secretKey: 'DB_PASSWORD',
      remoteRef: { key: 'prod/db', property: 'password' },
    },
  ],
  target: { name: 'db-secret' },
};

function judge(row: Row) {
  return judgeExternalSecret({
    ...contextOf(row),
    object: parsed(parseExternalSecret(rawObject(row, 'db', SPEC))),
    stores: storesOf(row),
    namespace: namespaceOf(row),
    events: eventsOf(row),
  });
}

describe('an ExternalSecret', () => {
  it.each(readRows('externalSecret.yaml'))('$rule', row => {
    expect(healthForm(judge(row))).toEqual(row.expect);
  });
});
