import { mockServices } from '@backstage/backend-test-utils';
import { ResponseError } from '@backstage/errors';
import { PortalService } from './portalService';

const hanging = () => new Promise<never>(() => {});

const AWAY =
  'The catalog of the portal does not answer, and without it nothing is shown. Try again in a while';

function start() {
  const logger = mockServices.logger.mock();
  return {
    logger,
    catalog: new PortalService({ name: 'The catalog', logger }),
  };
}

/** As a client of the portal's throws it, with an address and the words of others. */
function refused(statusCode: number): Error {
  const url = 'http://catalog.internal:7007/entities';
  return Object.assign(new Error(`Request failed: ${url}`), {
    name: 'ResponseError' satisfies ResponseError['name'],
    statusCode,
    cause: new Error(`secret words from ${url}`),
  });
}

describe('a service of the portal', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is waited for no longer than 10 s', async () => {
    const { catalog } = start();
    const asked = catalog.ask(hanging).catch(error => error);
    await jest.advanceTimersByTimeAsync(9_999);
    expect(await Promise.race([asked, 'waiting'])).toBe('waiting');
    await jest.advanceTimersByTimeAsync(1);
    const { name, message } = await asked;
    expect([name, message]).toEqual(['ServiceUnavailableError', AWAY]);
  });

  it('is asked so many questions at once, also while it hangs, and the others are told in time', async () => {
    const { catalog } = start();
    let open = 0;
    const asked = Array.from({ length: 852 }, () =>
      catalog
        .ask(() => {
          open += 1;
          return hanging();
        })
        .catch(({ message }) => message),
    );
    await jest.advanceTimersByTimeAsync(10_000);
    expect(new Set(await Promise.all(asked))).toEqual(new Set([AWAY]));
    expect(open).toBe(32);
  });

  it('is asked again once what hung is given up', async () => {
    const { catalog } = start();
    for (let count = 0; count < 32; count += 1) {
      catalog.ask(hanging).catch(() => {});
    }
    await jest.advanceTimersByTimeAsync(59_999);
    const next = catalog.ask(async () => 'fine');
    await jest.advanceTimersByTimeAsync(1);
    expect(await next).toBe('fine');
  });

  it('answers each waiting question in turn', async () => {
    const { catalog } = start();
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => catalog.ask(async () => index)),
    );
    expect(answers).toEqual(Array.from({ length: 100 }, (_, index) => index));
  });

  it.each([
    [refused(500), 'ServiceUnavailableError', 'it answered with status 500'],
    [refused(404), 'ServiceUnavailableError', 'it answered with status 404'],
    [
      Object.assign(new Error('connect http://10.0.0.7'), {
        cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
      }),
      'ServiceUnavailableError',
      'it cannot be reached (ECONNREFUSED)',
    ],
    [
      new TypeError('x.items is not at http://10.0.0.7'),
      'ServiceUnavailableError',
      'it cannot be reached, or its answer cannot be read',
    ],
  ])('%s is told in our words', async (given, name, said) => {
    const { catalog, logger } = start();
    const ask = () => catalog.ask(() => Promise.reject(given));
    const error = await ask().catch(failed => failed);
    expect({ ...error, name: error.name, message: error.message }).toEqual({
      name,
      message: AWAY,
    });
    expect(error.cause).toBeUndefined();
    await ask().catch(() => {});
    expect(logger.warn.mock.calls).toEqual([
      [`The catalog of the portal is away: ${said}`],
    ]);
    await catalog.ask(async () => 1);
    expect(logger.info).toHaveBeenCalledWith(
      'The catalog of the portal answers again',
    );
  });

  it.each([
    [refused(401), 'AuthenticationError', 'Sign in again'],
    [refused(403), 'NotAllowedError', 'refuses to answer you'],
  ])('%s is the caller’s, and no outage', async (given, name, words) => {
    const { catalog, logger } = start();
    const asked = catalog.ask(() => Promise.reject(given));
    await expect(asked).rejects.toMatchObject({
      name,
      message: expect.stringContaining(words),
    });
    await expect(asked).rejects.not.toMatchObject({
      message: expect.stringContaining('internal'),
    });
    expect(logger.warn).not.toHaveBeenCalled();
  });
});
