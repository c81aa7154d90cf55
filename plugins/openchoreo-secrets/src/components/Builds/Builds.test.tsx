import { screen, within } from '@testing-library/react';
import { ago, delivery, health } from '../../__testUtils__/build';
import { FakeSecretsApi } from '../../__testUtils__/FakeSecretsApi';
import { renderEntity } from '../../__testUtils__/renderEntity';
import { simpleAnswer } from '../../__testUtils__/simple';
import { secretsQueryClient } from '../../hooks/queryClient';
import { EntityTab } from '../EntityTabs';

afterEach(() => secretsQueryClient.clear());

function withBuilds(keys: readonly string[]) {
  const answer = simpleAnswer({ keys });
  const [component] = answer.components;
  const optional = {
    optional: true,
    health: health({ verdict: 'neverSynced' }),
    delivery: delivery({ state: 'none', effect: 'none' }),
  };
  return {
    ...answer,
    components: [
      {
        ...component,
        builds: [
          {
            run: 'orders-api-17',
            namespace: 'workflows-acme',
            startedAt: ago(12),
            secrets: [
              {
                name: 'git',
                optional: false,
                health: health(),
                delivery: delivery(),
                objectId: '1',
              },
              { name: 'push', ...optional, objectId: '2' },
            ],
            worst: 'ok' as const,
          },
        ],
      },
    ],
  };
}

describe('recent builds on the tab of a component', () => {
  it('show their secrets, and which of them are optional', async () => {
    await renderEntity(
      <EntityTab />,
      new FakeSecretsApi(withBuilds(['DB_PASSWORD'])),
    );
    const table = within(
      await screen.findByRole('table', { name: 'Recent builds' }),
    );
    const [git, push] = table.getAllByRole('listitem');
    expect(within(git).getByText('Current')).toBeInTheDocument();
    expect(within(push).getByText('Not delivered')).toBeInTheDocument();
    expect(within(git).queryByText(/optional/)).not.toBeInTheDocument();
    expect(
      within(push).getByText('optional: builds go on without it'),
    ).toBeInTheDocument();
  });

  it('show for a component that uses no secrets itself', async () => {
    await renderEntity(<EntityTab />, new FakeSecretsApi(withBuilds([])));
    await screen.findByRole('heading', { name: 'orders-api uses no secrets' });
    expect(
      screen.getByRole('table', { name: 'Recent builds' }),
    ).toBeInTheDocument();
  });

  it('are not mentioned where there are none', async () => {
    await renderEntity(<EntityTab />, new FakeSecretsApi(simpleAnswer({})));
    await screen.findByRole('grid');
    expect(screen.queryByText('Recent builds')).not.toBeInTheDocument();
  });
});
