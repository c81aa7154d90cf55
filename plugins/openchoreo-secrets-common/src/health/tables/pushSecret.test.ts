import { parsePushSecret } from '../../model/parse';
import { judgePushSecret } from '../pushSecret';
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
  refreshInterval: '1h',
  secretStoreRefs: [{ kind: 'ClusterSecretStore', name: 'vault' }],
  selector: { secret: { name: 'db' } },
  data: [
    { match: { remoteRef: { remoteKey: 'acme/db', property: 'password' } } },
  ],
};

const PUSHED = {
  syncedPushSecrets: {
    'ClusterSecretStore/vault': { 'acme/db/password': { metadata: 1 } },
  },
};

function judge(row: Row) {
  const succeeded = { ready: 'True Synced: PushSecret synced successfully' };
  const given = {
    ...row,
    ...(row.ready?.startsWith('True SecretSynced') && succeeded),
    status: { ...PUSHED, ...row.status },
  };
  return judgePushSecret({
    ...contextOf(row),
    object: parsed(parsePushSecret(rawObject(given, 'db', SPEC))),
    stores: storesOf(row),
    namespace: namespaceOf(row),
    events: eventsOf(row),
  });
}

describe('a PushSecret', () => {
  it.each(readRows('pushSecret.yaml'))('$rule', row => {
    expect(healthForm(judge(row))).toEqual(row.expect);
  });
});
