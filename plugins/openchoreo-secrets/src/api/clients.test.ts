/** @jest-environment node */
import { fleet } from '../__testUtils__/fleet';
import { ordersApi } from '../__testUtils__/ordersApi';
import { reference, references } from '../__testUtils__/references';
import { createFleetClient, createSecretsClient } from './clients';

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
    const api = createSecretsClient(given);
    expect(given.asked).toEqual([]);
    await Promise.all([api.getEntitySecrets(REF)]);
    expect(await api.getEntitySecrets(REF)).toEqual(
      await createSecretsClient(deps(ordersApi())).getEntitySecrets(REF),
    );
    const url = 'http://here/v1/entities/component/acme/orders-api/secrets';
    expect(given.asked).toEqual([url, `${url} "1"`]);
  });

  it('is one also where several ask at once before it is there', async () => {
    const given = deps(ordersApi());
    const api = createSecretsClient(given);
    await Promise.all([api.getEntitySecrets(REF), api.getEntitySecrets(REF)]);
    await api.getEntitySecrets(REF);
    expect(given.asked.at(-1)).toMatch(/ "1"$/);
  });

  it('asks about all planes as well', async () => {
    const answers = references([reference('db')]);
    const api = createFleetClient(deps(answers));
    expect((await api.getReferences()).references).toHaveLength(1);
    const planes = createFleetClient(deps(fleet().planes));
    expect((await planes.getPlanes()).planes).not.toHaveLength(0);
  });
});
