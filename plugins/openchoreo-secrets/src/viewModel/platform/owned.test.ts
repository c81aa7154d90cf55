import { context } from '../../__testUtils__/words';
import { ownedView } from './owned';

const component = { namespace: 'acme', project: 'shop', name: 'orders-api' };
const resource = { namespace: 'acme', project: 'shop', name: 'orders-db' };
const build = { namespace: 'acme', run: 'orders-api-build-41' };

describe('a secret is told as', () => {
  it.each([
    ['the component’s', { component }, 'orders-api', 'component', true],
    [
      'the managed resource’s',
      { resource },
      'Managed resource orders-db',
      'resource',
      false,
    ],
    [
      'the build’s, which leads to its component',
      { component, build },
      'Build orders-api-build-41',
      'component',
      false,
    ],
    [
      'the build’s, whose component is not known',
      { build },
      'Build orders-api-build-41',
      undefined,
      false,
    ],
  ])('%s', (_, of, name, kind, ofComponent) => {
    const view = ownedView(of, context);
    expect([view?.name, view?.entity?.kind, view?.ofComponent]).toEqual([
      name,
      kind,
      ofComponent,
    ]);
  });

  it('nobody’s', () => {
    expect(ownedView({}, context)).toBeUndefined();
  });
});
