import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import type { AnswerQuery } from '../../hooks/useAnswer';
import { NOW } from '../../__testUtils__/build';
import type { MessageView } from '../../viewModel/message';
import { ViewFrame } from './ViewFrame';

interface Said {
  readonly none?: MessageView;
  readonly words: string;
}

const said = ({ none, words }: Said, url: string) => ({
  none,
  words: `${words} ${url}`,
});

async function renderFrame(
  result: AnswerQuery<Said>['result'],
  refresh = () => {},
) {
  const query = { result, refresh, refreshing: false, previous: false };
  await renderPlatform(
    <ViewFrame query={query} url="here" viewOf={said}>
      {({ words }) => <p>{words}</p>}
    </ViewFrame>,
    new FakePlatformApi(),
  );
}

const KEPT = /Showing what was known at/;
const answer = { words: 'All of it' };

describe('a view', () => {
  it('has a shape before anything is known, and says nothing yet', async () => {
    await renderFrame({ state: 'loading' });
    expect(screen.getByRole('status', { name: /oading/ })).toBeInTheDocument();
    expect(screen.queryByText(/All of it/)).not.toBeInTheDocument();
  });

  it('says what its answer comes to for the address', async () => {
    await renderFrame({ state: 'loaded', answer, confirmedAt: NOW });
    expect(screen.getByText('All of it here')).toBeInTheDocument();
    expect(screen.queryByText(KEPT)).not.toBeInTheDocument();
  });

  it('keeps what was known, and says of when it is', async () => {
    await renderFrame({
      state: 'loaded',
      answer,
      confirmedAt: NOW,
      failure: 'unavailable',
    });
    expect(screen.getByText(KEPT)).toHaveAttribute('role', 'status');
    expect(screen.getByText('All of it here')).toBeInTheDocument();
  });

  it('offers another try where nothing was ever known', async () => {
    const refresh = jest.fn();
    await renderFrame({ state: 'failed', failure: 'unavailable' }, refresh);
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('names the right that is missing, and offers no other try', async () => {
    await renderFrame({ state: 'failed', failure: 'forbidden' });
    expect(
      screen.getByRole('heading', {
        name: 'Only platform engineers see this page',
      }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says first that there is none, where its view says so', async () => {
    const none = { icon: 'key', title: 'None', detail: 'Yet' } as const;
    await renderFrame({
      state: 'loaded',
      answer: { ...answer, none },
      confirmedAt: NOW,
    });
    expect(screen.getByRole('heading', { name: 'None' })).toBeInTheDocument();
  });
});
