import type { MineDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { keysOf, storeOf } from '../../__testUtils__/findingKeys';
import {
  blockingFinding,
  mineOf,
  othersFinding,
  ownedOne,
  ownedPlace,
} from '../../__testUtils__/mine';
import { context } from '../../__testUtils__/words';
import { othersTicket } from './findingTicket';
import { mineView } from './mineView';

const OWNED = [ownedOne('cart', [ownedPlace('production')])];
const LINK = 'https://portal.example/catalog/acme/component/cart/secrets';

const viewOf = (answer: MineDto) =>
  mineView(undefined)(answer, undefined, context);

function ticketOf(change: Partial<MineDto>): readonly string[] {
  const since = new Date(context.now - 60_000).toISOString();
  const answer = mineOf(OWNED, [{ ...othersFinding('cart'), since }], change);
  return viewOf(answer).others[0].ticket ?? [];
}

describe('what the platform team has to know of a cause', () => {
  it('is where it lies, what takes from where, since when and why', () => {
    const lines = ticketOf({
      findingKeys: [keysOf(0)],
      stores: { 'store-1': storeOf({ displayName: 'Shop secrets' }) },
    });
    expect(lines).toEqual([
      'Component: acme/cart, project shop',
      'Environment: production',
      'Key: DB_PASSWORD',
      'SecretReference: shop-db',
      'Remote key: prod/db, property password',
      expect.stringMatching(/^Since: /),
      expect.stringMatching(/^Cause: .*prod\/db/),
      'ExternalSecret: dp-acme-shop-production/orders-api-env',
      'Where: Shop secrets',
    ]);
  });

  it('names the first of several keys, and how many there are beside it', () => {
    const lines = ticketOf({ findingKeys: [keysOf(0, { keys: 4 })] });
    expect(lines).toContain('Keys: DB_PASSWORD and 3 more');
  });

  it('is told without keys where it lies in none', () => {
    expect(ticketOf({}).join()).not.toMatch(/Key|Remote|ExternalSecret/);
  });

  it('is nobody’s to know where developers act', () => {
    const { yours } = viewOf(mineOf(OWNED, [blockingFinding('cart')]));
    expect(yours[0].ticket).toBeUndefined();
  });
});

describe('all that others act on', () => {
  it('is a part each, with its address; one’s own is not among it', () => {
    const { yours, others } = viewOf(
      mineOf(OWNED, [
        blockingFinding('orders-api'),
        othersFinding('cart'),
        othersFinding('till'),
      ]),
    );
    const text = othersTicket([...yours, ...others], () => LINK, context);
    expect(text?.match(/^### /gm)).toHaveLength(2);
    expect(text?.match(/^- Link: /gm)).toHaveLength(2);
    expect(text).toContain(`- Link: <${LINK}>`);
    expect(text).not.toContain('orders-api');
  });

  it('is nothing where nobody else acts', () => {
    const { others } = viewOf(mineOf(OWNED, [blockingFinding('cart')]));
    expect(othersTicket(others, () => LINK, context)).toBeUndefined();
  });
});
