import { mockServices } from '@backstage/backend-test-utils';
import { ClusterLog } from './clusterLog';

const AWAY = { class: 'unreachable', detail: 'ECONNREFUSED' } as const;
const REFUSED = { class: 'forbidden', status: 403 } as const;

describe('what is said of a cluster in the log', () => {
  const logger = mockServices.logger.mock();
  let log: ClusterLog;
  const lines = () =>
    [...logger.warn.mock.calls, ...logger.info.mock.calls].map(
      ([line]) => line,
    );
  beforeEach(() => {
    jest.clearAllMocks();
    log = new ClusterLog(logger, 'DataPlane/acme/eu');
  });

  it('is one line for what hits every kind', () => {
    log.failed(AWAY);
    log.failed(AWAY, 'ExternalSecret');
    log.failed(AWAY, 'SecretStore');
    expect(lines()).toEqual(['DataPlane/acme/eu: unreachable ECONNREFUSED']);
  });

  it('steers no terminal, and turns no text round', () => {
    log.failed({ ...AWAY, detail: 'no\u202e\u001b[31m\nway' });
    expect(lines()).toEqual([
      'DataPlane/acme/eu: unreachable no\\u{202E}\\u{001B}[31m\\u{000A}way',
    ]);
  });

  it('is a line for each kind that is refused', () => {
    log.failed(REFUSED, 'PushSecret');
    log.failed(REFUSED, 'Certificate');
    log.failed(REFUSED, 'Certificate');
    expect(lines()).toEqual([
      'DataPlane/acme/eu PushSecret: forbidden 403',
      'DataPlane/acme/eu Certificate: forbidden 403',
    ]);
  });

  it('is said again when it was over in between, and that it was over is said once', () => {
    log.failed(AWAY, 'ExternalSecret');
    log.failed(AWAY, 'SecretStore');
    log.answered('SecretStore');
    log.answered('ExternalSecret');
    log.failed(AWAY, 'SecretStore');
    expect(logger.warn).toHaveBeenCalledTimes(2);
    expect(logger.info.mock.calls).toEqual([
      ['DataPlane/acme/eu: answers again'],
    ]);
  });

  it('is of a refused kind until that kind is answered', () => {
    log.failed(REFUSED, 'PushSecret');
    log.answered('ExternalSecret');
    expect(logger.info).not.toHaveBeenCalled();
    log.answered('PushSecret');
    expect(logger.info.mock.calls).toEqual([
      ['DataPlane/acme/eu PushSecret: answers again'],
    ]);
  });

  it('is remembered within bounds, however a cluster words its failures', () => {
    const failure = (n: number) => ({ ...AWAY, detail: `E${n}` });
    for (let n = 0; n <= 20; n += 1) log.failed(failure(n));
    log.failed(failure(20));
    expect(logger.warn).toHaveBeenCalledTimes(21);
    // What was forgotten is news.
    log.failed(failure(0));
    expect(logger.warn).toHaveBeenCalledTimes(22);
  });
});
