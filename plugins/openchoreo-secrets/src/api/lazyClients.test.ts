/** @jest-environment node */
import { fleet } from '../__testUtils__/fleet';
import { ordersApi } from '../__testUtils__/ordersApi';
import { reference, references } from '../__testUtils__/references';
import { lazyFleetApi, lazySecretsApi } from './lazyClients';
import { FleetClient } from './FleetClient';
import { SecretsClient } from './SecretsClient';

const REF = { kind: 'Component', namespace: 'acme', name: 'orders-api' };

function deps(body: unknown) {
  const asked: string[] = [];
  return {
    asked,
    discoveryApi: { getBaseUrl: async () => 'http://here' },
    fetchApi: {
      fetch: async (input: unknown, init?: RequestInit) => {
        const tag = new Headers(init?.headers).get('if-none-match') ?? '';
        asked.push(`${String(input)} ${tag}`.trim());
        return new Response(JSON.stringify(body), { headers: { etag: '"1"' } });
      },
    },
  };
}

describe('a client that is loaded with its first request', () => {
  it('is one for all requests, which keeps what it was told', async () => {
    const given = deps(ordersApi());
    const api = lazySecretsApi(given);
    expect(given.asked).toEqual([]);
    await Promise.all([api.getEntitySecrets(REF)]);
    expect(await api.getEntitySecrets(REF)).toEqual(
      await new SecretsClient(deps(ordersApi())).getEntitySecrets(REF),
    );
    const url = 'http://here/v1/entities/component/acme/orders-api/secrets';
    expect(given.asked).toEqual([url, `${url} "1"`]);
  });

  it('does all that the client does', () => {
    const given = deps({});
    const names = (client: object) =>
      Object.getOwnPropertyNames(client)
        .filter(name => /^(get|export)/.test(name))
        .sort();
    expect(names(lazySecretsApi(given))).toEqual(
      names(SecretsClient.prototype),
    );
    expect(names(lazyFleetApi(given))).toEqual(names(FleetClient.prototype));
  });

  it('asks about all planes as well', async () => {
    const answers = references([reference('db')]);
    const api = lazyFleetApi(deps(answers));
    expect((await api.getReferences()).references).toHaveLength(1);
    const planes = lazyFleetApi(deps(fleet().planes));
    expect((await planes.getPlanes()).planes).not.toHaveLength(0);
  });
});
