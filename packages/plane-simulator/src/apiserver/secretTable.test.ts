import { resources } from './resources';
import { humanDuration } from './humanDuration';
import { startTestCluster, TestCluster } from './testing';

const table = 'application/json;as=Table;g=meta.k8s.io;v=v1';
const path = '/api/v1/namespaces/platform/secrets';

describe('the table of one Secret', () => {
  let test: TestCluster;

  beforeEach(async () => {
    test = await startTestCluster();
    for (const name of ['gateway-tls', 'other']) {
      const metadata = { namespace: 'platform', name };
      test.cluster.log.create(resources.secrets, { metadata, type: 'Opaque' });
    }
    test.clock.advance(5 * 60_000);
    test.cluster.setRbac([
      {
        user: '*',
        namespaces: ['platform'],
        rules: [
          {
            verbs: ['get'],
            apiGroups: [''],
            resources: ['secrets'],
            resourceNames: ['gateway-tls'],
          },
        ],
      },
    ]);
  });

  afterEach(() => test.cluster.close());

  const ask = (rest: string, accept = table) =>
    test.ask(path + rest, { accept });

  it('has the columns that a server prints, and no object', async () => {
    const response = await ask('/gateway-tls?includeObject=None');
    const body = await response.json();
    const columns: readonly { name: string }[] = body.columnDefinitions;
    expect(columns.map(({ name }) => name)).toEqual([
      'Name',
      'Type',
      'Data',
      'Age',
    ]);
    expect(body.rows).toEqual([
      { cells: ['gateway-tls', 'Opaque', 0, '5m'], object: null },
    ]);
  });

  it.each([
    ['one that is not there under an allowed name', '/gateway-tls', 404],
    ['another name', '/other', 403],
    ['a name that does not exist', '/nothing', 403],
    ['the list', '', 403],
    ['the list by a selector', '?fieldSelector=metadata.name=gateway-tls', 403],
  ])('answers %s at %s with %d', async (_title, rest, code) => {
    if (code === 404) {
      test.cluster.log.delete(resources.secrets, {
        namespace: 'platform',
        name: 'gateway-tls',
      });
    }
    expect((await ask(rest)).status).toBe(code);
  });
});

it.each([
  [-5000, '<invalid>'],
  [0, '0s'],
  [119_000, '119s'],
  [125_000, '2m5s'],
  [180_000, '3m'],
  [3 * 3_600_000, '3h'],
  [4.5 * 3_600_000, '4h30m'],
  [47 * 3_600_000, '47h'],
  [74 * 3_600_000, '3d2h'],
  [400 * 86_400_000, '400d'],
  [800 * 86_400_000, '2y70d'],
  [4000 * 86_400_000, '10y'],
])('%d ms are shown as %s', (ms, text) => {
  expect(humanDuration(ms)).toBe(text);
});
