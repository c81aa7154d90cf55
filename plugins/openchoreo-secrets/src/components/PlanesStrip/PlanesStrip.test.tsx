import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NO_COUNTS } from '../../__testUtils__/build';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { platformPlane, planes as all } from '../../__testUtils__/planes';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { SecretsError } from '../../api';
import { secretsQueryClient } from '../../hooks/queryClient';
import { usePlatformUrl } from '../../hooks/usePlatformUrl';
import { PlanesStrip } from './PlanesStrip';

afterEach(() => secretsQueryClient.clear());

function Strip() {
  return <PlanesStrip url={usePlatformUrl()} />;
}

async function renderStrip(planes = all, search = '?planes=all') {
  const api = new FakePlatformApi();
  api.change({ planes: { planes } });
  await renderPlatform(<Strip />, api, `/secret-health${search}`);
  return screen.findByRole('region', { name: 'Planes' });
}

const tileOf = (strip: HTMLElement, name: string) => {
  const tile = within(strip)
    .getAllByRole('listitem')
    .find(each => within(each).queryByRole('link', { name }));
  if (!tile) {
    throw new Error(`No tile of ${name}`);
  }
  return tile;
};

describe('the planes in one line', () => {
  it('lead to what is the matter with each, and open to tiles', async () => {
    const strip = await renderStrip(all, '');
    expect(
      within(strip).getByRole('link', { name: 'ap-data operator stalled' }),
    ).toHaveAttribute(
      'href',
      '/secret-health?plane=DataPlane%2Facme%2Fap-data',
    );
    expect(within(strip).getByText('4 fine')).toBeVisible();
    const toggle = within(strip).getByRole('button', { name: 'All planes' });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(toggle);
    expect(tileOf(strip, 'eu-data')).toHaveTextContent('58 unknown');
  });
});

describe('the planes at a glance', () => {
  it('are a tile each, and are counted with their clusters', async () => {
    const strip = await renderStrip();
    const [, tiles] = within(strip).getAllByRole('list');
    expect(within(tiles).getAllByRole('listitem')).toHaveLength(6);
    expect(within(strip).getByText(/6 planes in 5 clusters/)).toBeVisible();
  });

  it('lead from what they count to these secrets', async () => {
    const strip = await renderStrip();
    const counts = within(tileOf(strip, 'us-data')).getByRole('link', {
      name: /^Secrets of us-data: All 37/,
    });
    expect(counts).toHaveAttribute(
      'href',
      '/secret-health/secrets?plane=DataPlane%2Facme%2Fus-data',
    );
  });

  it('that are not seen say since when, and claim nothing to be live', async () => {
    const tile = tileOf(await renderStrip(), 'eu-data');
    expect(tile).toHaveTextContent(/unreachable/);
    expect(tile).not.toHaveTextContent(/live/);
    expect(tile).toHaveTextContent('58 unknown');
  });

  it('that share a cluster name each other', async () => {
    const strip = await renderStrip();
    expect(tileOf(strip, 'dev-data')).toHaveTextContent(
      'Same cluster as build',
    );
  });

  it('say what may not be read, which is not nothing', async () => {
    const strip = await renderStrip([
      platformPlane('us-data', { refused: ['PushSecret'] }),
    ]);
    expect(tileOf(strip, 'us-data')).toHaveTextContent(
      'May not read PushSecret',
    );
  });

  it('do not call a plane empty of which nothing was counted', async () => {
    const strip = await renderStrip([
      platformPlane('us-data', { secrets: undefined }),
      platformPlane('eu-data', { secrets: NO_COUNTS }),
    ]);
    expect(tileOf(strip, 'us-data')).toHaveTextContent('count unknown');
    expect(tileOf(strip, 'eu-data')).toHaveTextContent('no secrets');
  });

  it('are left out while they are not told, and nothing stands in their place', async () => {
    const api = new FakePlatformApi();
    api.fails(new SecretsError('unavailable', 'HTTP 503', 503));
    await renderPlatform(<Strip />, api);
    expect(
      screen.queryByRole('region', { name: 'Planes' }),
    ).not.toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
