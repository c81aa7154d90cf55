import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeSecretsApi } from '../../__testUtils__/FakeSecretsApi';
import { ordersApi } from '../../__testUtils__/ordersApi';
import { withHidden } from '../../__testUtils__/reports';
import { renderEntity } from '../../__testUtils__/renderEntity';
import { simpleAnswer } from '../../__testUtils__/simple';
import { secretsQueryClient } from '../../hooks/queryClient';
import { SecretsTab } from './SecretsTab';
import { sentence } from '../../__testUtils__/sentence';

afterEach(() => secretsQueryClient.clear());

const OPEN = '?env=production&key=STRIPE_WEBHOOK_SECRET';

async function renderOpen(search = OPEN, portal = false) {
  const api = new FakeSecretsApi(ordersApi());
  await renderEntity(<SecretsTab />, api, { search, portal });
  return { api, dialog: await screen.findByRole('dialog') };
}

function query() {
  return screen.getByLabelText('search').textContent;
}

describe('the drawer', () => {
  it('opens from a link', async () => {
    const { dialog } = await renderOpen();
    expect(
      within(dialog).getByText(
        sentence(/The property webhook_secret does not exist/),
      ),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByText('Breaks here: property not found in the store'),
    ).toBeInTheDocument();
  });

  it.each([
    [true, ['Edit the workload', 'Live objects in production']],
    [false, []],
  ])('leads to Deploy where the portal has it (%s)', async (portal, pages) => {
    const { dialog } = await renderOpen(OPEN, portal);
    const links = within(dialog)
      .getAllByRole('link')
      .map(({ textContent }) => textContent);
    expect(links).toEqual([
      'About this cause, Opens in a new window',
      ...pages,
      'Environment production',
      'Plane prod-data',
    ]);
  });

  it('leads to what the documents tell of the cause', async () => {
    const { dialog } = await renderOpen();
    expect(
      within(dialog).getByRole('link', { name: /^About this cause/ }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(/\/docs\/causes\.md#propertyabsent$/),
    );
  });

  it('picks the environment in trouble when the link names a key only', async () => {
    const { dialog } = await renderOpen('?key=STRIPE_WEBHOOK_SECRET');
    expect(dialog).toHaveTextContent('orders-api in production');
  });

  it('says who else takes the same', async () => {
    const api = new FakeSecretsApi(ordersApi());
    api.answersAlsoUsedBy({
      alsoUsedBy: [
        {
          component: { namespace: 'acme', project: 'shop', name: 'cart' },
          environments: ['production'],
          by: 'reference',
          worst: 'ok',
        },
      ],
      planes: [],
    });
    await renderEntity(<SecretsTab />, api, { search: OPEN, portal: false });
    const dialog = await screen.findByRole('dialog');
    const other = await within(dialog).findByRole('link', { name: 'cart' });
    expect(other.closest('li')).toHaveTextContent('same SecretReference');
  });

  it('tells labels and their texts apart', async () => {
    const { dialog } = await renderOpen();
    expect(dialog).toHaveTextContent('Who acts Developers of shop');
  });

  it('survives a refresh that changes order and verdicts', async () => {
    const { api, dialog } = await renderOpen();
    const [one] = ordersApi().components;
    const healed = simpleAnswer({ keys: ['STRIPE_WEBHOOK_SECRET', 'OTHER'] });
    api.answers({
      ...healed,
      components: [{ ...healed.components[0], project: one.project }],
    });
    await secretsQueryClient.refetchQueries();
    await waitFor(() =>
      expect(dialog).toHaveTextContent('Pods that start now get the value of'),
    );
    expect(screen.getByRole('dialog')).toBe(dialog);
    expect(query()).toBe(OPEN);
  });

  it('says so when its key is gone, and stays', async () => {
    const { api, dialog } = await renderOpen();
    api.answers(simpleAnswer({}));
    await secretsQueryClient.refetchQueries();
    expect(
      await within(dialog).findByText(
        sentence('STRIPE_WEBHOOK_SECRET is gone'),
      ),
    ).toBeInTheDocument();
  });

  it('goes to another environment without a step in the history', async () => {
    const { dialog } = await renderOpen();
    const strip = within(dialog).getByRole('group', {
      name: 'The same key in every environment',
    });
    await userEvent.click(
      within(strip).getByRole('button', { name: /staging/ }),
    );
    expect(query()).toBe('?env=staging&key=STRIPE_WEBHOOK_SECRET');
    expect(dialog).toHaveTextContent(/When last seen at .* it was: Current/);
  });

  it('goes to the next key and environment by Alt and arrows', async () => {
    await renderOpen();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(query()).toBe('?env=production&key=STRIPE_API_KEY');
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(query()).toBe('?env=staging&key=STRIPE_API_KEY');
  });

  it('leads from a key that is held back to the culprit', async () => {
    const { dialog } = await renderOpen('?env=production&key=DB_PASSWORD');
    await userEvent.click(
      within(dialog).getByRole('button', {
        name: 'Open STRIPE_WEBHOOK_SECRET',
      }),
    );
    expect(query()).toBe(OPEN);
  });

  it('copies a command', async () => {
    const user = userEvent.setup();
    const written = jest.spyOn(navigator.clipboard, 'writeText');
    const { dialog } = await renderOpen();
    const command = 'kubectl describe clustersecretstore aws-prod';
    await user.click(
      within(dialog).getByRole('button', { name: `Copy command: ${command}` }),
    );
    expect(written).toHaveBeenCalledWith(command);
  });

  it('closes by its button and leaves the URL behind', async () => {
    const { dialog } = await renderOpen();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Close' }),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(query()).toBe('?env=production');
  });
});

describe('an environment that the reader may not see', () => {
  it('is not gone where a link leads there, and the tab says the same', async () => {
    const api = new FakeSecretsApi(withHidden(ordersApi(), ['audit']));
    const search = '?env=audit&key=STRIPE_WEBHOOK_SECRET';
    await renderEntity(<SecretsTab />, api, { search });
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      dialog.getByRole('heading', { name: 'You may not see audit' }),
    ).toBeInTheDocument();
    expect(dialog.queryByText(/is gone/)).not.toBeInTheDocument();
    expect(
      screen.getByText(sentence(/^You may not see audit\./)),
    ).toBeInTheDocument();
  });
});
