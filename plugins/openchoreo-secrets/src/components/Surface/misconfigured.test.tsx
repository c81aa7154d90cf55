import { screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { FakeSecretsApi } from '../../__testUtils__/FakeSecretsApi';
import { renderEntity } from '../../__testUtils__/renderEntity';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { SecretsError, type Misconfiguration } from '../../api';
import { secretsQueryClient } from '../../hooks/queryClient';
import { EntityTab } from '../EntityTabs';
import { SecretHealthCard } from '../SecretHealthCard';
import { SecretHealthViews } from '../SecretHealthPage';
import { SecretHealthWidget } from '../SecretHealthWidget';

const PROBLEM =
  'openchoreoSecrets.planes[0].kubeconfig.path: the file does not exist';

const surfaces: readonly (readonly [string, ReactElement])[] = [
  ['tab', <EntityTab key="tab" />],
  ['card', <SecretHealthCard key="card" />],
  ['widget', <SecretHealthWidget key="widget" />],
  ['page', <SecretHealthViews key="page" />],
];

async function render(element: ReactElement, told: Misconfiguration) {
  const error = new SecretsError('misconfigured', 'Wrong', 503, told);
  const api = new FakeSecretsApi();
  const platform = new FakePlatformApi();
  api.fails(error);
  platform.fails(error);
  if (element.type === SecretHealthViews) {
    await renderPlatform(element, platform);
  } else {
    await renderEntity(element, api, { platform });
  }
  await screen.findByRole('heading', {
    name: 'Secret health is misconfigured',
  });
}

afterEach(() => secretsQueryClient.clear());

describe.each(surfaces)('while it is misconfigured, the %s', (_, element) => {
  it('tells platform engineers what is wrong', async () => {
    await render(element, { problems: [PROBLEM] });
    const problems = screen.getByRole('list', { name: 'What is wrong' });
    expect(within(problems).getByRole('listitem')).toHaveTextContent(PROBLEM);
  });

  it('tells others whom to ask', async () => {
    await render(element, {
      problems: [],
      platformTeam: 'group:default/platform',
    });
    expect(
      screen.getByRole('link', { name: 'Ask team platform' }),
    ).toHaveAttribute('href', '/catalog/default/group/platform');
    expect(
      screen.queryByRole('list', { name: 'What is wrong' }),
    ).not.toBeInTheDocument();
  });
});
