import { worldNamed } from '@internal/plane-simulator';
import { MAX_FOREIGN_KEY } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { watched } from './__testUtils__/watched';

// Real sockets on a busy machine take their time.
jest.setTimeout(120_000);

/** Controls, directions, and what nobody sees. */
const HIDDEN = /[\p{Cf}\p{Zl}\p{Zp}]|[^\P{Cc}\r\n]/u;

const TURNED = 'shop/\\u{202E}drowssap';

const VIEWS = [
  'planes',
  'incidents',
  'stores',
  'secrets',
  'secrets?format=json',
  'references',
  'checklist',
  'entities/component/acme/turned/secrets',
  'entities/component/acme/lengthy/secrets',
];

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => [key, ...textsIn(each)])
    : [];
}

describe('where names turn text round, read as advice, or have no end', () => {
  let portal: Awaited<ReturnType<typeof watched>>;
  beforeAll(async () => {
    portal = await watched(worldNamed('hostile'));
  });
  afterAll(() => portal.stop());

  it.each(VIEWS)('v1/%s answers none of it as it came', async view => {
    const texts = textsIn(JSON.parse(await portal.text(`v1/${view}`)));
    expect(texts.filter(text => HIDDEN.test(text))).toEqual([]);
    // An id puts some names together.
    const longest = Math.max(...texts.map(({ length }) => length));
    expect(longest).toBeLessThanOrEqual(MAX_FOREIGN_KEY);
  });

  it('the CSV has escapes', async () => {
    const csv = await portal.csv();
    expect(csv).not.toMatch(HIDDEN);
    expect(csv).toContain(TURNED);
  });

  it('the Markdown has none of it', async () => {
    const text = await portal.text('v1/checklist?format=markdown');
    expect(text).toContain('# Platform secrets');
    expect(text).not.toMatch(HIDDEN);
  });

  it('what is escaped is still the same thing everywhere: it is found by its name', async () => {
    const { rows } = await portal.secrets();
    const [turned] = rows.filter(({ remoteKey }) => remoteKey === TURNED);
    const query = `&remoteKey=${encodeURIComponent(turned.remoteKey ?? '')}`;
    const found = await portal.secrets(query);
    expect(found.rows.map(({ remoteKey }) => remoteKey)).toContain(TURNED);
  });
});
