import { render } from '@testing-library/react';
import { setOff } from '../../viewModel/setOff';
import { Name, Words } from '.';

const LONG = 'n'.repeat(121);

describe('a name that others wrote', () => {
  it('is isolated where it stands for itself', () => {
    const { container } = render(<Name text="us-data" />);
    expect(container.querySelector('bdi')).toHaveTextContent(/^us-data$/);
  });

  it('is isolated and set off in a sentence of ours, and nothing else of it', () => {
    const { container } = render(
      <Words text={`The key ${setOff('a is gone')} does not exist`} />,
    );
    const names = [...container.querySelectorAll('bdi > code')];
    expect(names.map(({ textContent }) => textContent)).toEqual(['a is gone']);
    expect(container).toHaveTextContent('The key a is gone does not exist');
  });

  it.each([
    ['alone', <Name text={LONG} />],
    ['in a sentence', <Words text={`No ${setOff(LONG)} here`} />],
  ])('is clamped where it is long, and whole in its title: %s', (_, shown) => {
    const { getByTitle } = render(shown);
    expect(getByTitle(LONG)).toHaveStyle({ overflow: 'hidden' });
  });

  it('goes to the next line as a whole where it is short, and breaks where it is not', () => {
    const { container } = render(
      <Words text={`${setOff('prod-data')} of ${setOff('n'.repeat(21))}`} />,
    );
    const [short, long] = container.querySelectorAll('code');
    expect(short).toHaveStyle({ whiteSpace: 'nowrap' });
    expect(long).not.toHaveStyle({ whiteSpace: 'nowrap' });
  });

  it.each([
    ['API_KEY', ['API_', 'KEY']],
    ['/etc/kafka/ca.crt', ['/etc/', 'kafka/', 'ca.crt']],
  ])('breaks between the words it is made of: %s', (name, parts) => {
    const { container } = render(<Name text={name} />);
    const texts = [...(container.querySelector('bdi')?.childNodes ?? [])];
    expect(texts.flatMap(({ textContent }) => textContent || [])).toEqual(
      parts,
    );
  });

  it('is not clamped where it fits', () => {
    const { container } = render(<Name text={LONG.slice(1)} />);
    expect(container.querySelector('[title]')).toBeNull();
  });
});

describe.each([
  ['a sentence', Words],
  ['a name', Name],
])('%s in an element of its own', (_, Said) => {
  it('stands in that element, which wears the class', () => {
    const { container } = render(<Said in="p" className="soft" text="db" />);
    expect(container.querySelector('p.soft')).toHaveTextContent('db');
  });

  it.each([undefined, ''])('without a text (%j) there is no element', text => {
    const { container } = render(<Said in="p" text={text} />);
    expect(container).toBeEmptyDOMElement();
  });
});
