import { ordersApi } from '../../__testUtils__/ordersApi';
import { withheldAnswer } from '../../__testUtils__/withheld';
import { context } from '../../__testUtils__/words';
import { drawerView } from '../drawer';
import { setOffNames } from '../setOff';
import { subjectOf } from '../subject';
import { ticketText } from './ticket';

const entity = { kind: 'component', namespace: 'acme', name: 'orders-api' };
const LINK = 'https://portal.example/secrets?key=a';

/** As screens put words together: what others named is set off. */
const t: typeof context.t = (key, params) =>
  context.t(key, params && setOffNames(key, params));

function ticketOf(key: string, answer = ordersApi()) {
  const [component] = answer.components;
  const subject = subjectOf(component, answer, key, 'production');
  if (!subject) throw new Error(`no key ${key}`);
  return drawerView(subject, answer, entity, { ...context, t }).ticket;
}

describe('what the platform team has to know', () => {
  it('stands in a list, with what others named as code, and the link', () => {
    const lines = ticketOf('/etc/orders/jwt-signing.pem') ?? [];
    const text = ticketText(lines, LINK, { t });
    expect(text).toContain('- Component: `acme/orders-api`, project `shop`');
    expect(text).toContain('- Environment: `production`');
    expect(text).toContain('- Key: `/etc/orders/jwt-signing.pem`');
    expect(text).toContain('- Cause: The provider refuses access to');
    expect(text).toContain(`- Link: <${LINK}>`);
    expect(text).toMatch(/- Since: /);
  });

  it('is nobody’s to know where developers act', () => {
    expect(ticketOf('STRIPE_WEBHOOK_SECRET')).toBeUndefined();
  });

  it('says where the platform keeps what it calls by name, also to who may not see the name of the store', () => {
    const url = 'https://vault.example.com/ui/';
    const answer = ordersApi();
    const called = {
      ...answer,
      stores: Object.fromEntries(
        Object.entries(answer.stores).map(([id, store]) => [
          id,
          { ...store, called: { displayName: 'Vault of a team', url } },
        ]),
      ),
    };
    for (const seen of [called, withheldAnswer(called)]) {
      const lines = ticketOf('/etc/orders/jwt-signing.pem', seen) ?? [];
      expect(ticketText(lines, LINK, { t })).toContain(
        `- Where: \`Vault of a team\` <${url}>`,
      );
    }
  });

  it('names no plane and no store where these are withheld', () => {
    const withheld = withheldAnswer(ordersApi());
    const lines = ticketOf('/etc/orders/jwt-signing.pem', withheld) ?? [];
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('\n')).not.toMatch(/Store:|Plane:|aws-prod|prod-data/);
  });
});
