/** @jest-environment node */
import { fleet } from '../__testUtils__/fleet';
import { reference, references } from '../__testUtils__/references';
import { createFleetClient } from './clients';

const asked: { readonly url: string; readonly headers?: HeadersInit }[] = [];

function client(body: unknown, status = 200) {
  asked.length = 0;
  return createFleetClient({
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

  it.each([
    ['markdown', 'text/markdown'],
    ['json', 'application/json'],
  ] as const)('takes the checklist as %s', async (format, type) => {
    await client({}).exportChecklist(format);
    expect(asked[0].url).toBe(`http://here/api/v1/checklist?format=${format}`);
    expect(asked[0].headers).toMatchObject({ Accept: type });
  });

  it('reads the checklist', async () => {
    const { checklist } = fleet();
    const read = await client(checklist).getChecklist();
    expect(read.checklists).toHaveLength(3);
  });

  it.each([
    [
      { configuration: 'rejected', problems: ['a', 1] },
      { configuration: 'rejected', problems: ['a'] },
    ],
    [
      { state: 'ready', configuration: 'restartNeeded' },
      { configuration: 'restartNeeded', problems: [] },
    ],
    [{ configuration: 'new' }, { configuration: 'unknown', problems: [] }],
    [null, { configuration: 'unknown', problems: [] }],
  ])('reads of what the back end says of itself %j', async (body, health) => {
    expect(await client(body).getServiceHealth()).toEqual(health);
    expect(asked[0].url).toBe('http://here/api/health');
  });

  it('reads the references of all namespaces', async () => {
    const read = await client(references([reference('db')])).getReferences();
    expect(asked[0].url).toBe('http://here/api/v1/references');
    expect(read.references).toHaveLength(1);
  });

  it.each([
    ['csv', 'text/csv'],
    ['json', 'application/json'],
  ] as const)('takes all secrets that match as %s', async (format, type) => {
    const query = { filters: { reference: ['db'] }, sort: 'key' };
    await client({}).exportSecrets(query, format);
    expect(asked[0].url).toBe(
      `http://here/api/v1/secrets?reference=db&sort=key&format=${format}`,
    );
    expect(asked[0].headers).toMatchObject({ Accept: type });
  });

  it('says that the caller may not export', async () => {
    await expect(
      client({}, 403).exportSecrets({ filters: {} }, 'csv'),
    ).rejects.toMatchObject({ kind: 'forbidden' });
    expect(asked[0].url).toBe('http://here/api/v1/secrets?format=csv');
  });
});
