import { ordersApi } from '../__testUtils__/ordersApi';
import { context } from '../__testUtils__/words';
import { keepOrder, orderGroups, rowIds } from './order';
import { groupRows, rowViews } from './rows';

const answer = ordersApi();
const rows = rowViews(answer.components[0], context);

describe('rows are grouped by SecretReference', () => {
  it('with trouble first, and other objects always last', () => {
    expect(groupRows(rows).map(({ name, kind }) => name ?? kind)).toEqual([
      'payments-stripe',
      'jwt-signing',
      'orders-db',
      'kafka-client',
      'telemetry',
      'mail',
      'objects',
    ]);
  });

  it('with the culprit above what it holds back', () => {
    const [first] = groupRows(rows);
    expect(first.rows.map(({ id }) => id)).toEqual([
      'STRIPE_WEBHOOK_SECRET',
      'STRIPE_API_KEY',
    ]);
  });

  it('and the key that blocks others says so in its cell, where it does', () => {
    const marked = rows.flatMap(({ id, cells }) =>
      cells
        .filter(({ marks }) => marks.some(mark => /^blocks/.test(mark)))
        .map(({ environment, marks }) => [id, environment, marks[0]]),
    );
    const held = rows.filter(({ cells }) =>
      cells.some(({ tone }) => tone === 'held'),
    );
    expect(marked).toEqual([
      [
        'STRIPE_WEBHOOK_SECRET',
        'production',
        `blocks ${held.length} more keys`,
      ],
    ]);
  });

  it('and only culprits need attention', () => {
    expect(rows.filter(row => row.attention).map(({ id }) => id)).toEqual([
      'STRIPE_WEBHOOK_SECRET',
      '/etc/orders/jwt-signing.pem',
    ]);
  });
});

describe('an order that somebody points at', () => {
  const exists = (...ids: string[]) => new Set(ids);

  it('stays, and tells how much would move', () => {
    const kept = keepOrder(
      ['a', 'b', 'c'],
      ['c', 'a', 'b'],
      exists('a', 'b', 'c'),
    );
    expect(kept).toEqual({ ids: ['a', 'b', 'c'], changes: 1 });
  });

  it('puts what is new last and counts it', () => {
    const kept = keepOrder(['a', 'b'], ['x', 'a', 'b'], exists('a', 'b', 'x'));
    expect(kept).toEqual({ ids: ['a', 'b', 'x'], changes: 1 });
  });

  it('keeps what is no longer wanted but still exists', () => {
    const kept = keepOrder(['a', 'b'], ['b'], exists('a', 'b'));
    expect(kept).toEqual({ ids: ['a', 'b'], changes: 1 });
  });

  it('drops what exists no more', () => {
    const kept = keepOrder(['a', 'b'], ['b'], exists('b'));
    expect(kept).toEqual({ ids: ['b'], changes: 0 });
  });

  it('orders groups and rows alike', () => {
    const groups = groupRows(rows);
    const reversed = [...rowIds(groups)].reverse();
    expect(rowIds(orderGroups(groups, reversed))).toEqual(reversed);
  });
});
