import { act, fireEvent, render, screen } from '@testing-library/react';
import { useKeptPlaces } from './useKeptPlaces';

const HEIGHT = 40;

function List({ names }: { readonly names: readonly string[] }) {
  const places = useKeptPlaces<HTMLUListElement>();
  return (
    <ul ref={places}>
      {names.map(name => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

describe('a list whose rows vanish by themselves', () => {
  let now = 0;

  beforeEach(() => {
    // jsdom lays nothing out.
    jest
      .spyOn(HTMLElement.prototype, 'offsetHeight', 'get')
      .mockReturnValue(HEIGHT);
    jest.spyOn(performance, 'now').mockImplementation(() => now);
  });

  afterEach(() => jest.restoreAllMocks());

  it('keeps their places above the next, or below all, until the reader does something', () => {
    const { rerender } = render(<List names={['a', 'b', 'c', 'd', 'e']} />);
    rerender(<List names={['a', 'd']} />);
    expect(screen.getByText('d')).toHaveStyle({ marginTop: '80px' });
    expect(screen.getByRole('list')).toHaveStyle({ paddingBottom: '40px' });

    rerender(<List names={['a']} />);
    expect(screen.getByRole('list')).toHaveStyle({ paddingBottom: '160px' });

    act(() => {
      fireEvent.click(document.body);
    });
    expect(screen.getByRole('list').style.paddingBottom).toBe('');
  });

  it('keeps nothing where another came in their place', () => {
    const { rerender } = render(<List names={['a', 'b', 'c']} />);
    rerender(<List names={['new', 'b', 'newer']} />);
    expect(screen.getByText('b').style.marginTop).toBe('');
    expect(screen.getByRole('list').style.paddingBottom).toBe('');
  });

  it('keeps none of what the reader filtered, also where that is drawn a moment later', () => {
    const { rerender } = render(<List names={['a', 'b']} />);
    fireEvent.keyDown(document.body, { key: 'x' });
    rerender(<List names={['a', 'b']} />);
    now += 500;
    rerender(<List names={['b']} />);
    expect(screen.getByText('b').style.marginTop).toBe('');

    now += 5_000;
    rerender(<List names={[]} />);
    expect(screen.getByRole('list')).toHaveStyle({ paddingBottom: '40px' });
  });
});
