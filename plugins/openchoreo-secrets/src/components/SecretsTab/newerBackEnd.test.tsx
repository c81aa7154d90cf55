import { entitySecretsSchema } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { screen, within } from '@testing-library/react';
import { FakeSecretsApi } from '../../__testUtils__/FakeSecretsApi';
import { ordersApi } from '../../__testUtils__/ordersApi';
import { renderEntity } from '../../__testUtils__/renderEntity';
import { secretsQueryClient } from '../../hooks/queryClient';
import { SecretHealthCard } from '../SecretHealthCard';
import { SecretsTab } from './SecretsTab';

afterEach(() => secretsQueryClient.clear());

/** Fields whose words a newer back end may have more of. */
const OPEN = [
  'verdict',
  'severity',
  'worst',
  'class',
  'actor',
  'basis',
  'effect',
];

/** Names that mean something else elsewhere. */
function ofDelivery(name: string, fields: object): boolean {
  return 'needs' in fields && ['state', 'reason', 'has'].includes(name);
}

/** The same answer, with a word that this page does not know in every place. */
function newer(value: unknown, name = ''): unknown {
  if (name === 'flags') return ['ofTomorrow'];
  if (name === 'needs') return [{ how: 'ofTomorrow', optional: false }];
  if (Array.isArray(value)) return value.map(each => newer(each));
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, each]) => [
      key,
      ofDelivery(key, value) ? 'ofTomorrow' : newer(each, key),
    ]);
    return Object.fromEntries(fields);
  }
  const isWord = typeof value === 'string' && OPEN.includes(name);
  const isState = typeof value === 'string' && name === 'delivery';
  return isWord || isState ? 'ofTomorrow' : value;
}

const answer = entitySecretsSchema.parse(newer(ordersApi()));

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
