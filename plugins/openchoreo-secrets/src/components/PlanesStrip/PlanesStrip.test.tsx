import { screen, within } from '@testing-library/react';
import { NO_COUNTS } from '../../__testUtils__/build';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { platformPlane, planes as all } from '../../__testUtils__/planes';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { SecretsError } from '../../api';
import { secretsQueryClient } from '../../hooks/queryClient';
import { PlanesStrip } from './PlanesStrip';

afterEach(() => secretsQueryClient.clear());

async function renderStrip(planes = all) {
  const api = new FakePlatformApi();
  api.change({ planes: { planes } });
  await renderPlatform(<PlanesStrip base="/secret-health" />, api);
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

describe('the planes at a glance', () => {
  it('are a tile each, and are counted with their clusters', async () => {
    const strip = await renderStrip();
    expect(within(strip).getAllByRole('listitem')).toHaveLength(6);
    expect(within(strip).getByText(/6 planes in 5 clusters/)).toBeVisible();
  });

  it('lead from what they count to these secrets', async () => {
    const strip = await renderStrip();
    const counts = within(tileOf(strip, 'us-data')).getByRole('link', {
      name: /^Secrets of us-data: 37 of 37/,
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
    await renderPlatform(<PlanesStrip base="/secret-health" />, api);
    expect(
      screen.queryByRole('region', { name: 'Planes' }),
    ).not.toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
