import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Served } from './served';

describe('what is served', () => {
  it('is that something is wrong where the first reading fails in a way that nobody foresaw', async () => {
    const logger = mockServices.logger.mock();
    const root = mockServices.rootConfig({ data: { openchoreoSecrets: {} } });
    const served = new Served(root, {
      auditor: mockServices.auditor.mock(),
      catalog: catalogServiceMock.mock(),
      httpAuth: mockServices.httpAuth(),
      logger,
      permissions: mockServices.permissions.mock(),
      userInfo: mockServices.userInfo(),
    });
    jest.spyOn(root, 'getOptional').mockImplementation(() => {
      throw new Error('boom');
    });
    await served.take();
    expect(served.state).toBe('misconfigured');
    expect(logger.error.mock.calls).toEqual([
      [expect.stringContaining('Secret health cannot start: Error: boom')],
    ]);
    jest.restoreAllMocks();
    root.update({ data: {} });
    await served.take();
    expect(served.state).toBe('off');
  });
});
