import { screen, within } from '@testing-library/react';
import { SecretsError } from '../../api';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { FakeSecretsApi } from '../../__testUtils__/FakeSecretsApi';
import { renderEntity } from '../../__testUtils__/renderEntity';
import { secretsQueryClient } from '../../hooks/queryClient';
import { EntityTab } from './EntityTab';

afterEach(() => secretsQueryClient.clear());

async function renderPlane(
  name: string,
  options: { readonly kind?: string; readonly platform?: FakePlatformApi } = {},
) {
  const { kind = 'Dataplane', platform } = options;
  await renderEntity(<EntityTab />, new FakeSecretsApi(), {
    kind,
    name,
    platform,
  });
}

describe('the tab of a plane', () => {
  it('says what fails on it, and shows its own incidents only', async () => {
    await renderPlane('us-data');
    expect(
      await screen.findByRole('heading', {
        name: '37 of 37 secrets need attention on us-data',
      }),
    ).toBeInTheDocument();
    const incidents = within(
      await screen.findByRole('region', { name: 'Incidents' }),
    );
    expect(incidents.queryByText(/eu-data/)).not.toBeInTheDocument();
  });

  it('tells of access, operator, agent and store', async () => {
    await renderPlane('us-data');
    const facts = within(
      await screen.findByRole('region', { name: 'The plane itself' }),
    );
    expect(facts.getByText('ESO 2.0.1 runs')).toBeInTheDocument();
    expect(facts.getByText('1 of 1 replicas')).toBeInTheDocument();
    expect(facts.getByText('Agent connected')).toBeInTheDocument();
  });

  it('leads to the environments that take secrets from it, in the order of promotion', async () => {
    await renderPlane('us-data');
    const table = within(
      await screen.findByRole('table', {
        name: 'Environments with secrets here',
      }),
    );
    expect(table.getAllByRole('link').map(link => link.textContent)).toEqual([
      'staging-us',
      'production-us',
    ]);
    expect(table.getByRole('link', { name: 'production-us' })).toHaveAttribute(
      'href',
      '/catalog/acme/environment/production-us/secrets',
    );
  });

  it('shows its stores, and leads to the page at this plane', async () => {
    await renderPlane('us-data');
    const stores = await screen.findByRole('table', { name: 'Stores' });
    expect(within(stores).getByText('archive')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Its incidents' })).toHaveAttribute(
      'href',
      '/secret-health/incidents?plane=DataPlane%2Facme%2Fus-data',
    );
  });

  it('one that is not seen is unknown, and says what was known', async () => {
    await renderPlane('eu-data');
    expect(
      await screen.findByRole('heading', {
        name: /^Unknown: eu-data, unreachable/,
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/58 secrets cannot be judged. Last heard at/),
    ).toBeInTheDocument();
  });

  it('a workflow plane is found under the name of older releases too', async () => {
    await renderPlane('build', { kind: 'BuildPlane' });
    expect(
      await screen.findByRole('heading', {
        name: 'All 12 secrets of build are in order',
      }),
    ).toBeInTheDocument();
  });

  it('one that the answer does not have is not known', async () => {
    await renderPlane('gone');
    expect(
      await screen.findByRole('heading', {
        name: 'This plane is not known to secret health',
      }),
    ).toBeInTheDocument();
  });

  it('is asked for by its entity: anybody may have registered that, and the back end knows', async () => {
    const platform = new FakePlatformApi();
    await renderPlane('us-data', { platform });
    await screen.findByRole('region', { name: 'The plane itself' });
    expect(new Set(platform.planesOf)).toEqual(
      new Set(['dataplane:acme/us-data']),
    );
  });

  it('is locked for who may not see planes', async () => {
    const platform = new FakePlatformApi();
    platform.fails(new SecretsError('forbidden', 'no'));
    await renderPlane('us-data', { platform });
    expect(
      await screen.findByRole('heading', {
        name: 'Only platform engineers see this tab',
      }),
    ).toBeInTheDocument();
  });
});
