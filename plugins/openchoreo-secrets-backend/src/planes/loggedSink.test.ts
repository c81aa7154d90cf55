import { mockServices } from '@backstage/backend-test-utils';
import type { KindSink } from '../observed/kindSink';
import { PLANE_KINDS } from '../kinds/planeKinds';
import { ClusterLog } from './clusterLog';
import { loggedSink } from './loggedSink';
import { sourcesOf } from './sourcesOf';

const ESO = { namespace: 'external-secrets', deployment: 'external-secrets' };

/** What the documented roles do not allow (`deploy/plane-reader.yaml`). */
const REFUSED = '/apis/apps/v1/deployments';

const silent: KindSink = {
  beginList: () => ({ add: () => {}, commit: () => {} }),
  upsert: () => {},
  remove: () => {},
  observe: () => {},
};

describe('what the log says at the start', () => {
  it.each(['forbidden', 'timeout'] as const)(
    'is no warning where the documented roles allow no more: %s',
    name => {
      const logger = mockServices.logger.mock();
      const log = new ClusterLog(logger, 'DataPlane/acme/eu');
      const refused = sourcesOf(PLANE_KINDS, ESO).filter(
        ({ place }) => place.at === 'path' && place.path === REFUSED,
      );
      expect(refused).toHaveLength(1);
      for (const { kind, beyondRoles } of refused) {
        loggedSink(silent, log, kind, beyondRoles).observe({
          state: 'failed',
          since: 0,
          failure: { class: name, status: 403 },
        });
      }
      const warnings = name === 'forbidden' ? 0 : 1;
      expect(logger.warn).toHaveBeenCalledTimes(warnings);
    },
  );
});
