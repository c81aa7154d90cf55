import { ConfigReader } from '@backstage/config';
import { readSecretsConfig } from './readSecretsConfig';

/** What is read of a whole configuration of a portal. */
const read = (portal: object, authorization: object = {}) =>
  readSecretsConfig(
    new ConfigReader({
      ...portal,
      openchoreoSecrets: { controlPlane: { inCluster: true }, authorization },
    }),
  )?.authorization;

const baseUrl = 'http://openchoreo-api:8080/api/v1';

describe('who decides what callers may see', () => {
  it('is OpenChoreo where the portal knows its API', () => {
    expect(read({ openchoreo: { baseUrl } })).toMatchObject({
      authority: {
        mode: 'openchoreo',
        baseUrl: 'http://openchoreo-api:8080',
        platformAction: 'clusterdataplane:update',
        decides: true,
      },
      signIn: true,
    });
  });

  it.each([
    'http://openchoreo-api:8080',
    'http://openchoreo-api:8080/',
    'http://openchoreo-api:8080/api/v1/',
  ])('is asked under one address, however it is written: %s', written => {
    expect(read({ openchoreo: { baseUrl: written } })).toMatchObject({
      authority: { baseUrl: 'http://openchoreo-api:8080' },
    });
  });

  it('is the permission framework elsewhere, and where it is chosen', () => {
    const permission = { enabled: true };
    const backstage = { mode: 'backstage', decides: true };
    expect(read({ permission })?.authority).toEqual(backstage);
    expect(
      read({ permission, openchoreo: { baseUrl } }, { mode: 'backstage' })
        ?.authority,
    ).toEqual(backstage);
  });

  it('is nobody where the portal has switched it off', () => {
    const off = { features: { authz: { enabled: false } } };
    expect(read({ openchoreo: { baseUrl, ...off } })?.authority.decides).toBe(
      false,
    );
    expect(read({ permission: { enabled: false } })?.authority.decides).toBe(
      false,
    );
    expect(read({})?.authority.decides).toBe(false);
  });

  it('expects no sign-in where the portal has none', () => {
    const off = { features: { auth: { enabled: false } } };
    expect(read({ openchoreo: { baseUrl, ...off } })?.signIn).toBe(false);
  });

  it.each([
    [
      {},
      { mode: 'openchoreo' },
      'openchoreoSecrets.authorization.mode: openchoreo needs openchoreo.baseUrl; set it, or choose backstage',
    ],
    [
      { openchoreo: { baseUrl: 'openchoreo-api:8080' } },
      {},
      'openchoreo.baseUrl: expected the URL of the OpenChoreo API',
    ],
    [
      { openchoreo: 'x' },
      {},
      'openchoreo: expected an object that holds baseUrl: write it so, or remove it (found a text)',
    ],
    [
      { openchoreo: { baseUrl, features: { auth: false } } },
      {},
      'openchoreo.features.auth: expected an object that holds enabled: write it so, or remove it (found a boolean)',
    ],
    [
      { openchoreo: { baseUrl, features: true } },
      {},
      'openchoreo.features: expected an object that holds authz.enabled: write it so, or remove it (found a boolean)',
    ],
    [
      { permission: ['enabled'] },
      {},
      'permission: expected an object that holds enabled: write it so, or remove it (found a list of 1)',
    ],
    [
      {},
      { mode: 'casbin' },
      'openchoreoSecrets.authorization.mode: expected openchoreo or backstage (found a text)',
    ],
    [
      {},
      { platformAction: 'update' },
      "openchoreoSecrets.authorization.platformAction: expected an action of OpenChoreo, such as 'clusterdataplane:update' (found a text)",
    ],
    [
      {},
      { platformTeam: 'platform' },
      "openchoreoSecrets.authorization.platformTeam: expected a user or group with its kind, such as 'group:default/platform' (found a text)",
    ],
  ])('names a wrong key: %j %j', (portal, authorization, message) => {
    expect(() => read(portal, authorization)).toThrow(message);
  });
});
