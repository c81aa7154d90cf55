import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { t } from '../../__testUtils__/words';
import { usePlatformUrl } from '../../hooks/usePlatformUrl';
import { filterBarView } from '../../viewModel/platform/rowFilter';
import { FilterBar } from './FilterBar';

const ROWS = ['default', 'archive'].map(store => ({ store }));

const BY_STORE = {
  controls: ['store', 'provider'],
  values: {
    store: ({ store }: { readonly store: string }) => [store],
    provider: () => [],
  },
} as const;

function Bar() {
  const url = usePlatformUrl();
  const view = filterBarView(ROWS, BY_STORE, url.state, { t, planes: [] });
  const on = url.state.warned;
  const chips = [
    { tone: 'none', icon: 'store', text: '2 stores' },
    {
      tone: 'warning',
      icon: 'triangle',
      text: '1 with a warning',
      on,
      change: { warned: !on },
    },
  ] as const;
  return <FilterBar url={url} hint="Find" view={{ ...view, chips }} />;
}

async function renderBar(search = '') {
  await renderPlatform(
    <Bar />,
    new FakePlatformApi(),
    `/secret-health${search}`,
  );
  return screen.getByRole('search', { name: 'Filters' });
}

const search = () =>
  decodeURIComponent(screen.getByLabelText('where').textContent ?? '').split(
    '/secret-health',
  )[1];

const button = (name: string) => screen.getByRole('button', { name });

describe('a filter', () => {
  it('takes several values, and says how many of how many', async () => {
    await renderBar();
    await userEvent.click(button('Store: any'));
    await userEvent.click(screen.getByRole('option', { name: 'archive' }));
    expect(search()).toBe('?store=archive');
    await userEvent.click(screen.getByRole('option', { name: 'default' }));
    expect(search()).toBe('?store=archive,default');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(button('Store: 2 of 2')).toBeInTheDocument());
  });

  it('with one value says which, and lets it go again', async () => {
    await renderBar('?store=default');
    await userEvent.click(button('Store: default'));
    const list = screen.getByRole('listbox', { name: 'Store' });
    expect(
      within(list).getByRole('option', { name: 'default' }),
    ).toHaveAttribute('aria-selected', 'true');
    await userEvent.click(screen.getByRole('option', { name: 'default' }));
    expect(search()).toBe('');
  });

  it('keeps a value that no row has any more, so that it can be let go', async () => {
    await renderBar('?store=gone');
    await userEvent.click(button('Store: gone'));
    expect(screen.getByRole('option', { name: 'gone' })).toBeInTheDocument();
  });

  it('without any value is not offered', async () => {
    const bar = await renderBar();
    expect(within(bar).queryByText(/Provider/)).not.toBeInTheDocument();
  });

  it('that only a link sets is told in words, and can be taken away alone', async () => {
    await renderBar('?store=default&reference=db,mail');
    await userEvent.click(button('Remove filter SecretReference: db, mail'));
    expect(search()).toBe('?store=default');
  });
});

describe('the bar', () => {
  it('offers to reset only where something is filtered', async () => {
    await renderBar();
    expect(
      screen.queryByRole('button', { name: 'Reset' }),
    ).not.toBeInTheDocument();
  });

  it('resets filters and words, and nothing else of the address', async () => {
    await renderBar('?store=default&q=x&warnings=1&sort=key');
    await userEvent.click(button('Reset'));
    expect(search()).toBe('?sort=key');
  });

  it('finds by words once the typing pauses', async () => {
    await renderBar();
    await userEvent.type(screen.getByRole('searchbox'), 'vault');
    await waitFor(() => expect(search()).toBe('?q=vault'));
  });

  it('tells what the list comes to, also in numbers that filter nothing', async () => {
    const bar = await renderBar();
    expect(within(bar).getByText('2 stores')).toBeInTheDocument();
    expect(
      within(bar).queryByRole('button', { name: '2 stores' }),
    ).not.toBeInTheDocument();
  });

  it('leaves what a number counts, and lets it go again', async () => {
    await renderBar('?q=x');
    await userEvent.click(button('1 with a warning'));
    expect(search()).toBe('?q=x&warnings=1');
    expect(button('1 with a warning')).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(button('1 with a warning'));
    expect(search()).toBe('?q=x');
  });
});
