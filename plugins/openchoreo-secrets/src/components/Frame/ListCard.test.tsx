import { errorApiRef } from '@backstage/core-plugin-api';
import { translationApiRef } from '@backstage/core-plugin-api/alpha';
import { MockErrorApi, TestApiProvider } from '@backstage/test-utils';
import { MockTranslationApi } from '@backstage/test-utils/alpha';
import { render as renderBare, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement, ReactNode } from 'react';
import { ListCard } from './ListCard';
import { Table, type Column } from './Table';
import { useFirst } from './Unfold';

const words = MockTranslationApi.create();

function render(element: ReactElement) {
  return renderBare(element, {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <TestApiProvider
        apis={[
          [translationApiRef, words],
          [errorApiRef, new MockErrorApi()],
        ]}
      >
        {children}
      </TestApiProvider>
    ),
  });
}

interface Row {
  readonly id: string;
  readonly since: string;
}

const COLUMNS = [
  { id: 'name', cell: row => row.id },
  {
    id: 'since',
    fit: ['end'],
    title: row => `since ${row.since}`,
    cell: row => row.since,
  },
] as const satisfies readonly Column<Row>[];

const rowsOf = (...ids: readonly string[]) =>
  ids.map(id => ({ id, since: '10:14' }));

function List({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <ListCard label="Things" of={rows} foot={<p>foot</p>}>
      {(list, held) => (
        <Table
          label="Things"
          columns={COLUMNS}
          rows={list}
          held={held}
          head={column => column}
          sorted={column => (column === 'name' ? 'ascending' : undefined)}
          rowClass={({ id }) => (id === 'b' ? 'muted' : undefined)}
        />
      )}
    </ListCard>
  );
}

const names = () =>
  screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

describe('a list', () => {
  it('stays as it is while somebody points at it, and says how much would move', async () => {
    const { rerender } = render(<List rows={rowsOf('a', 'b')} />);
    await userEvent.hover(screen.getByText('a'));
    rerender(<List rows={rowsOf('b', 'a')} />);
    expect(names()).toEqual(['a', 'b']);
    await userEvent.click(screen.getByRole('button', { name: /· show/ }));
    expect(names()).toEqual(['b', 'a']);
  });

  it('moves at once where nobody points', () => {
    const { rerender } = render(<List rows={rowsOf('a', 'b')} />);
    rerender(<List rows={rowsOf('b', 'a')} />);
    expect(names()).toEqual(['b', 'a']);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('loses what is gone, under the pointer too', async () => {
    const { rerender } = render(<List rows={rowsOf('a', 'b')} />);
    await userEvent.hover(screen.getByText('a'));
    rerender(<List rows={rowsOf('b')} />);
    expect(names()).toEqual(['b']);
  });

  it('without rows says that nothing matches, and keeps its foot', () => {
    render(<List rows={[]} />);
    const card = screen.getByRole('region', { name: 'Things' });
    expect(
      within(card).getByText('Nothing matches these filters.'),
    ).toBeInTheDocument();
    expect(within(card).getByText('foot')).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});

describe('a table', () => {
  it('is called by its label, and names each row by its first cell', () => {
    render(<List rows={rowsOf('a', 'b')} />);
    const table = screen.getByRole('table', { name: 'Things' });
    const row = within(table).getByRole('row', { name: /^b/ });
    expect(within(row).getByRole('rowheader')).toHaveTextContent('b');
    expect(within(row).getByRole('cell')).toHaveTextContent('10:14');
  });

  it('says by which column it is sorted, and of no other', () => {
    render(<List rows={rowsOf('a')} />);
    const [name, since] = screen.getAllByRole('columnheader');
    expect(name).toHaveAttribute('aria-sort', 'ascending');
    expect(since).not.toHaveAttribute('aria-sort');
  });

  it('has the whole of a time in its title', () => {
    render(<List rows={rowsOf('a')} />);
    expect(screen.getByRole('cell')).toHaveAttribute('title', 'since 10:14');
  });

  it('marks rows as its list asks', () => {
    render(<List rows={rowsOf('a', 'b')} />);
    const [, a, b] = screen.getAllByRole('row');
    expect(a).not.toHaveClass('muted');
    expect(b).toHaveClass('muted');
  });
});

describe('the first of many', () => {
  function First({ all }: { readonly all: readonly string[] }) {
    const { shown, more } = useFirst(all, {
      atFirst: 2,
      atOnce: 3,
      words: (hidden, next) => `${next} of ${hidden}`,
      label: hidden => `Show ${hidden} more`,
    });
    return (
      <>
        <output>{shown.join('')}</output>
        {more}
      </>
    );
  }
  const shown = () => screen.getByRole('status').textContent;

  it('are followed by so many at once, until all are shown', async () => {
    render(<First all={[...'abcdefg']} />);
    expect(shown()).toBe('ab');
    const more = screen.getByRole('button', { name: 'Show 5 more' });
    expect(more).toHaveTextContent('3 of 5');
    await userEvent.click(more);
    expect(shown()).toBe('abcde');
    await userEvent.click(screen.getByRole('button'));
    expect(shown()).toBe('abcdefg');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('are all where there are few', () => {
    render(<First all={['a', 'b']} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('stay unfolded when the list grows', async () => {
    const { rerender } = render(<First all={[...'abcde']} />);
    await userEvent.click(screen.getByRole('button'));
    rerender(<First all={[...'abcdef']} />);
    expect(shown()).toBe('abcde');
  });
});
