import { entitySecretsSchema } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { screen, within } from '@testing-library/react';
import { FakeSecretsApi } from '../../__testUtils__/FakeSecretsApi';
import { ofTomorrow } from '../../__testUtils__/ofTomorrow';
import { ordersApi } from '../../__testUtils__/ordersApi';
import { renderEntity } from '../../__testUtils__/renderEntity';
import { secretsQueryClient } from '../../hooks/queryClient';
import { SecretHealthCard } from '../SecretHealthCard';
import { SecretsTab } from './SecretsTab';

afterEach(() => secretsQueryClient.clear());

const answer = entitySecretsSchema.parse(ofTomorrow(ordersApi()));

describe('a page that is older than its back end', () => {
  it('shows every cell, and what it does not understand as unknown', async () => {
    await renderEntity(<SecretsTab />, new FakeSecretsApi(answer));
    const grid = await screen.findByRole('grid');
    const cells = [
      ...grid.querySelectorAll<HTMLElement>('[role="gridcell"]'),
    ].filter(({ dataset }) => dataset.tone !== 'held');
    expect(cells).not.toHaveLength(0);
    for (const { dataset, textContent } of cells) {
      expect(dataset.tone).toBe('unknown');
      expect(textContent).toMatch(/^Unknown/);
    }
  });

  it.each(['development', 'staging', 'production'])(
    'opens what it does not understand in %s',
    async environment => {
      await renderEntity(<SecretsTab />, new FakeSecretsApi(answer), {
        search: `?env=${environment}&key=STRIPE_WEBHOOK_SECRET`,
      });
      const dialog = await screen.findByRole('dialog');
      expect(
        within(dialog).getByRole('heading', { name: /^Chain/ }),
      ).toBeInTheDocument();
      expect(dialog).not.toHaveTextContent(/ofTomorrow|undefined/);
    },
  );

  it('sums it up as unknown, and never as healthy', async () => {
    await renderEntity(<SecretHealthCard />, new FakeSecretsApi(answer));
    expect(await screen.findAllByRole('listitem')).toHaveLength(3);
  });
});
