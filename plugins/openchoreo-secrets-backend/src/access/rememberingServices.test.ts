import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { openchoreoSecretsPlatformReadPermission as permission } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { rememberingServices } from './rememberingServices';

const SECOND = 1_000;
const USER = 'user:default/ada';

/** Services that count what they are asked, and a clock. */
function start(result = AuthorizeResult.ALLOW as AuthorizeResult) {
  let now = 1_700_000_000_000;
  let decision: unknown = [{ result }];
  const httpAuth = mockServices.httpAuth.mock();
  const catalog = catalogServiceMock.mock();
  const permissions = mockServices.permissions.mock();
  const userInfo = mockServices.userInfo.mock();
  permissions.authorize.mockImplementation(async () => decision as never);
  const services = rememberingServices(
    {
      auditor: mockServices.auditor.mock(),
      logger: mockServices.logger.mock(),
      catalog,
      httpAuth,
      permissions,
      userInfo,
    },
    () => now,
  );
  /** One request: whose, with which token, and until when that is good. */
  const ask = async (
    authorization: string | undefined,
    credentials = mockCredentials.user(USER) as ReturnType<
      typeof mockCredentials.user | typeof mockCredentials.service
    >,
  ) => {
    httpAuth.credentials.mockResolvedValueOnce(credentials as never);
    const req = { headers: { authorization } } as never;
    const caller = await services.httpAuth.credentials(req);
    const [answer] = await services.permissions.authorize([{ permission }], {
      credentials: caller,
    });
    return answer.result;
  };
  return {
    ask,
    services,
    catalog,
    httpAuth,
    asked: () => permissions.authorize.mock.calls.length,
    decide: (next: AuthorizeResult | Error) => {
      decision =
        next instanceof Error ? Promise.reject(next) : [{ result: next }];
    },
    wait: (ms: number) => {
      now += ms;
    },
    now: () => now,
  };
}

describe('what the portal answered to a reader', () => {
  it('is asked for once in 30 s', async () => {
    const { ask, asked, wait } = start();
    await ask('Bearer one');
    wait(29 * SECOND);
    await ask('Bearer one');
    expect(asked()).toBe(1);
  });

  it('shows within 30 s that it was taken back', async () => {
    const { ask, decide, wait } = start();
    expect(await ask('Bearer one')).toBe('ALLOW');
    decide(AuthorizeResult.DENY);
    wait(30 * SECOND);
    expect(await ask('Bearer one')).toBe('DENY');
  });

  it('is asked by two requests at once only one time', async () => {
    const { ask, asked } = start();
    await Promise.all([ask('Bearer one'), ask('Bearer one')]);
    expect(asked()).toBe(1);
  });

  it.each([
    ['another user', 'Bearer two', mockCredentials.user('user:default/bob')],
    ['another token of the same user', 'Bearer two', undefined],
    ['a service with the same token', 'Bearer one', mockCredentials.service()],
    [
      'another user with the same token',
      'Bearer one',
      mockCredentials.user('user:default/bob'),
    ],
  ])('is never told to %s', async (_, token, credentials) => {
    const { ask, asked, decide } = start();
    expect(await ask('Bearer one')).toBe('ALLOW');
    decide(AuthorizeResult.DENY);
    expect(await ask(token, credentials)).toBe('DENY');
    expect(asked()).toBe(2);
  });

  it('is not remembered for longer than the token is good', async () => {
    const { ask, decide, wait, now } = start();
    const credentials = {
      ...mockCredentials.user(USER),
      expiresAt: new Date(now() + 5 * SECOND),
    };
    expect(await ask('Bearer one', credentials)).toBe('ALLOW');
    decide(AuthorizeResult.DENY);
    wait(5 * SECOND);
    expect(await ask('Bearer one', credentials)).toBe('DENY');
  });

  it('is not remembered of a user who showed something else than a token', async () => {
    const { ask, decide } = start();
    expect(await ask(undefined)).toBe('ALLOW');
    decide(AuthorizeResult.DENY);
    expect(await ask(undefined)).toBe('DENY');
  });

  it('is asked again where there was no answer', async () => {
    const { ask, decide } = start();
    decide(new Error('away'));
    await expect(ask('Bearer one')).rejects.toThrow('away');
    decide(AuthorizeResult.ALLOW);
    expect(await ask('Bearer one')).toBe('ALLOW');
  });

  it('is asked again of an entity that was not there', async () => {
    const { services, catalog, httpAuth } = start();
    httpAuth.credentials.mockResolvedValue(mockCredentials.user() as never);
    const req = { headers: { authorization: 'Bearer one' } } as never;
    const credentials = await services.httpAuth.credentials(req);
    const ref = 'component:acme/new';
    catalog.getEntityByRef.mockResolvedValue(undefined);
    await services.catalog.getEntityByRef(ref, { credentials });
    await services.catalog.getEntityByRef(ref, { credentials });
    expect(catalog.getEntityByRef).toHaveBeenCalledTimes(2);
  });

  it('leaves the sign-in to the portal each time', async () => {
    const { ask, httpAuth } = start();
    await ask('Bearer one');
    await ask('Bearer one');
    expect(httpAuth.credentials).toHaveBeenCalledTimes(2);
  });
});
