/** @jest-environment node */
import { fleet } from '../__testUtils__/fleet';
import { PlatformSecretsClient } from './PlatformSecretsClient';

const asked: { readonly url: string; readonly headers?: HeadersInit }[] = [];

function client(body: unknown, status = 200) {
  asked.length = 0;
  return new PlatformSecretsClient({
    discoveryApi: { getBaseUrl: async () => 'http://here/api' },
    fetchApi: {
      fetch: async (input, init) => {
        asked.push({ url: String(input), headers: init?.headers });
        return new Response(JSON.stringify(body), {
          status,
          headers: { etag: '"one"' },
        });
      },
    },
  });
}

describe('the platform client', () => {
  it('joins the values of a filter by commas and leaves out empty ones', async () => {
    await client(fleet().secrets).getSecrets({
      filters: { environment: ['a', 'b'], plane: [] },
      sort: '-key',
      offset: 50,
      limit: 50,
    });
    expect(asked[0].url).toBe(
      'http://here/api/v1/secrets?environment=a%2Cb&sort=-key&offset=50&limit=50',
    );
  });

  it('asks again with the tag of what it has', async () => {
    const platform = client(fleet().summary);
    await platform.getSummary();
    await platform.getSummary();
    expect(asked[1].headers).toMatchObject({ 'If-None-Match': '"one"' });
  });

  it('says that the caller may not export', async () => {
    await expect(
      client({}, 403).exportSecrets({ filters: {} }),
    ).rejects.toMatchObject({ kind: 'forbidden' });
    expect(asked[0].url).toBe('http://here/api/v1/secrets?format=csv');
  });
});
