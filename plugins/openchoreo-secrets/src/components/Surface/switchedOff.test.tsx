import { screen } from '@testing-library/react';
import { FakeSecretsApi } from '../../__testUtils__/FakeSecretsApi';
import { renderEntity } from '../../__testUtils__/renderEntity';
import { EntityTab } from '../EntityTabs';
import { SecretHealthCard } from '../SecretHealthCard';
import { SecretHealthViews } from '../SecretHealthPage';
import { SecretHealthWidget } from '../SecretHealthWidget';

const features = { secretHealth: { enabled: false } };

describe('while it is switched off', () => {
  it.each([
    ['tab', <EntityTab key="tab" />],
    ['page', <SecretHealthViews key="page" />],
  ])('the %s says so, and nothing is asked', async (_, element) => {
    const api = new FakeSecretsApi();
    await renderEntity(element, api, { features });
    expect(
      await screen.findByText('Secret health is switched off'),
    ).toBeInTheDocument();
    expect(api.asked).toEqual([]);
  });

  it.each([
    ['card', <SecretHealthCard key="card" />],
    ['widget', <SecretHealthWidget key="widget" />],
  ])('the %s is not there', async (_, element) => {
    await renderEntity(element, new FakeSecretsApi(), { features });
    expect(screen.queryByText(/secret/i)).not.toBeInTheDocument();
  });
});
