import { mockServices } from '@backstage/backend-test-utils';
import { tellChange } from './tellChange';

const withHold = (holdFor: string) => ({
  data: { openchoreoSecrets: { catalog: { enabled: true, holdFor } } },
});

describe('a configuration that changes', () => {
  it('waits for a restart, which is said once for as long as it differs', () => {
    const config = mockServices.rootConfig(withHold('20m'));
    const logger = mockServices.logger.mock();
    const end = tellChange(config, logger);
    config.update({ data: { ...withHold('20m').data, app: { title: 'x' } } });
    expect(logger.warn).not.toHaveBeenCalled();
    config.update(withHold('30m'));
    config.update(withHold('40m'));
    expect(logger.warn).toHaveBeenCalledTimes(1);
    config.update(withHold('20m'));
    config.update(withHold('30m'));
    expect(logger.warn).toHaveBeenCalledTimes(2);
    end();
    config.update(withHold('20m'));
    config.update(withHold('30m'));
    expect(logger.warn).toHaveBeenCalledTimes(2);
  });
});
