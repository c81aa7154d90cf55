import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import {
  BASE,
  ORDERS,
  startOpenChoreoPortal,
  type OpenChoreoPortal,
} from './__testUtils__/openChoreoPortal';

const SHOP = 'entities/system/acme/shop/secrets';

let portal: OpenChoreoPortal;

beforeAll(async () => {
  portal = await startOpenChoreoPortal();
});

afterAll(() => portal.stop());

beforeEach(() => portal.reset());

describe('tokens', () => {
  it('that have ended are worth nothing', async () => {
    const { status, body } = await portal.ask(
      ORDERS,
      portal.api.tokenFor('admin', -1_000),
    );
    expect(status).toBe(401);
    expect(body.error.message).toContain('Sign in again');
  });

  it('that are forged are worth nothing', async () => {
    const [head, body, signature] = (portal.api.tokenFor('admin') ?? '').split(
      '.',
    );
    const forged = [head, body, [...signature].reverse().join('')].join('.');
    expect((await portal.ask(ORDERS, forged)).status).toBe(401);
  });

  it('of another user are never answered from what the first was told', async () => {
    const [developer, outsider] = [
      portal.api.tokenFor('developer'),
      portal.api.tokenFor('outsider'),
    ];
    expect(
      (await portal.ask(ORDERS, developer, 'user:default/ada')).status,
    ).toBe(200);
    expect(
      (await portal.ask(ORDERS, outsider, 'user:default/ada')).status,
    ).toBe(403);
    expect(
      (await portal.ask(ORDERS, outsider, 'user:default/bob')).status,
    ).toBe(403);
    expect(
      (await portal.ask(ORDERS, developer, 'user:default/bob')).status,
    ).toBe(200);
  });

  it('are sent to nobody but OpenChoreo, and stand in no answer', async () => {
    const token = portal.api.tokenFor('developer') ?? '';
    const { text, headers } = await portal.ask(ORDERS, token);
    expect(text).not.toContain(token);
    expect(JSON.stringify(headers)).not.toContain(token);
  });
});

describe('where OpenChoreo does not answer', () => {
  it.each(['refused', 'error', 'garbage'] as const)(
    'nothing is shown: %s',
    async outage => {
      portal.api.outage = outage;
      for (const path of [ORDERS, 'planes', SHOP]) {
        const { status, body } = await portal.as('admin', path);
        expect(status).toBe(503);
        expect(body.error.message).toMatch(
          /^OpenChoreo does not say what you may see, so nothing is shown/,
        );
      }
    },
  );
});

describe('services', () => {
  const service = (path: string) =>
    request(portal.server)
      .get(`${BASE}${path}`)
      .set(
        'Authorization',
        mockCredentials.service.header({
          onBehalfOf: mockCredentials.service('plugin:x'),
          targetPluginId: 'openchoreo-secrets',
        }),
      );

  it('see nothing without a grant', async () => {
    const { status, body } = await service(ORDERS);
    expect(status).toBe(403);
    expect(body.error.message).toBe(
      'Service plugin:x may not see the health of secrets: it is not listed in openchoreoSecrets.authorization.services',
    );
  });

  it('see entities when they are named', async () => {
    portal.configure({ services: ['plugin:x'] });
    expect((await service(ORDERS)).status).toBe(200);
  });

  it('never see the page of the platform', async () => {
    portal.configure({ services: ['plugin:x'] });
    expect((await service('planes')).status).toBe(403);
  });
});

describe('nobody', () => {
  const anonymous = (path: string) =>
    request(portal.server)
      .get(`${BASE}${path}`)
      .set('Authorization', mockCredentials.none.header());

  it.each([ORDERS, 'planes', 'catalog-health'])(
    'is let in without credentials: %s',
    async path => {
      expect((await anonymous(path)).status).toBe(401);
    },
  );
});

describe('where the portal decides nothing', () => {
  it('everybody sees everything', async () => {
    portal.configure({
      authority: {
        mode: 'openchoreo',
        baseUrl: 'http://127.0.0.1:9',
        platformAction: 'clusterdataplane:update',
        decides: false,
      },
    });
    for (const path of [ORDERS, 'planes']) {
      expect((await portal.as('guest', path)).status).toBe(200);
    }
  });
});
