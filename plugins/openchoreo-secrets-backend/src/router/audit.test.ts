import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import { shop } from '../query/__fixtures__/shop';
import { snapshotOf } from '../query/__fixtures__/world';
import { BY_BACKSTAGE, secretsPlugin } from './__testUtils__/secretsPlugin';

const BASE = '/api/openchoreo-secrets/v1';
const PAT = mockCredentials.user.header('user:default/pat');
const DEV = mockCredentials.user.header('user:default/dev');

const success = jest.fn(async () => {});
const fail = jest.fn(async () => {});
const logger = mockServices.rootLogger.mock();
logger.child.mockReturnValue(logger);
const auditor = mockServices.auditor.mock({
  createEvent: async () => ({ success, fail }),
});

describe('what the auditor is told', () => {
  let backend: Awaited<ReturnType<typeof startTestBackend>>;
  const get = (path: string, as = PAT) =>
    request(backend.server).get(`${BASE}/${path}`).set('Authorization', as);
  const told = () =>
    auditor.createEvent.mock.calls.map(
      ([{ eventId, severityLevel, meta }]) => ({
        eventId,
        severityLevel,
        meta,
      }),
    );

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        secretsPlugin({
          authorization: () => ({
            ...BY_BACKSTAGE,
            platformGroups: ['user:default/pat'],
          }),
          source: { snapshot: () => snapshotOf(shop()) },
        }),
        auditor.factory,
        logger.factory,
        mockServices.permissions.factory({ result: AuthorizeResult.ALLOW }),
        catalogServiceMock.factory({ entities: [] }),
      ],
    });
  });
  afterAll(() => backend.stop());
  beforeEach(() => jest.clearAllMocks());

  it.each([
    'planes',
    'incidents',
    'stores',
    'summary',
    'secrets',
    'references',
    'checklist',
  ])('is each read of what is the platform’s: %s', async queryType => {
    expect((await get(queryType)).status).toBe(200);
    expect(told()).toEqual([
      { eventId: 'platform-fetch', severityLevel: 'low', meta: { queryType } },
    ]);
    expect(success).toHaveBeenCalledTimes(1);
    expect(fail).not.toHaveBeenCalled();
  });

  it.each([
    ['secrets', 'csv'],
    ['secrets', 'json'],
    ['checklist', 'json'],
    ['checklist', 'markdown'],
  ])('is each export, as graver: %s as %s', async (queryType, format) => {
    expect((await get(`${queryType}?format=${format}`)).status).toBe(200);
    const meta = { queryType, format };
    expect(told()).toEqual([
      { eventId: 'platform-export', severityLevel: 'medium', meta },
    ]);
    expect(success).toHaveBeenCalledTimes(1);
  });

  it('is by which filters was asked, and not for what: that may be the name of a secret', async () => {
    await get('secrets?q=db-password&plane=DataPlane/acme/eu&sort=name');
    const meta = { queryType: 'secrets', filters: ['q', 'plane'] };
    expect(told()).toEqual([expect.objectContaining({ meta })]);
    const [[{ request: heard }]] = auditor.createEvent.mock.calls;
    expect(heard?.originalUrl).toBe(`${BASE}/secrets`);
  });

  it.each([
    ['who may not', DEV, 403, 'secrets'],
    ['who asks wrongly', PAT, 400, 'secrets?sort=nothing'],
  ])('is also a read that is refused: by %s', async (_, as, status, path) => {
    const { body } = await get(path, as);
    expect(body.response.statusCode).toBe(status);
    const { name, message } = body.error;
    expect(told()).toHaveLength(1);
    expect(fail.mock.calls).toEqual([
      [{ error: expect.objectContaining({ name, message }) }],
    ]);
    expect(success).not.toHaveBeenCalled();
  });

  it.each([
    ['who may not', DEV, 403, 'secrets'],
    ['who asks wrongly', PAT, 400, 'secrets?sort=nothing'],
  ])(
    'cannot change why a read is refused: by %s',
    async (_, as, status, path) => {
      fail.mockRejectedValueOnce(new Error('full'));
      expect((await get(path, as)).status).toBe(status);
      expect(logger.error).toHaveBeenCalledWith(
        'An audit event was not told',
        expect.objectContaining({
          message: expect.stringContaining('The auditor of the portal'),
        }),
      );
    },
  );

  it('is nothing of nobody, who does not come that far', async () => {
    const { status } = await get('secrets', mockCredentials.none.header());
    expect(status).toBe(401);
    expect(told()).toEqual([]);
  });

  it('comes first: what cannot be audited is not read', async () => {
    auditor.createEvent.mockRejectedValueOnce(new Error('full'));
    expect((await get('secrets')).status).toBe(503);
  });

  it('is nothing of what everybody may ask', async () => {
    await request(backend.server).get('/api/openchoreo-secrets/readiness');
    expect(told()).toEqual([]);
  });
});
