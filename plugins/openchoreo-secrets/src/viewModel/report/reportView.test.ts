import { answer, cause, finding } from '../../__testUtils__/build';
import { project } from '../../__testUtils__/project';
import { report } from '../../__testUtils__/report';
import { withHeadline, withHidden } from '../../__testUtils__/reports';
import { simpleAnswer } from '../../__testUtils__/simple';
import { context } from '../../__testUtils__/words';
import { systemTab } from '../entity/systemTab';
import { secretCard } from '../card';
import { secretsDrawer, secretsTab } from '../secretsTab';
import { systemCard } from '../systemCard';

const entity = { kind: 'component', namespace: 'acme', name: 'orders-api' };

describe('an environment that the reader may not see', () => {
  const seen = withHidden(
    { ...simpleAnswer({}), platformTeam: 'group:default/operators' },
    ['audit'],
  );

  it('is left out of no sentence about all of them', () => {
    expect(secretsTab(seen, context)?.summary.headline).toBe(
      'All 2 secrets are in order in development, staging and production',
    );
  });

  it('is told of, with whom to ask', () => {
    expect(secretsTab(seen, context)?.notes).toContainEqual({
      text: 'You may not see audit.',
      team: expect.objectContaining({ name: 'operators' }),
    });
  });

  it('has a row of its own on the card, which tells nothing else of it', () => {
    expect(secretCard(seen, context)?.rows.at(-1)).toEqual({
      id: 'audit',
      name: 'audit',
      production: false,
      tone: 'unknown',
      icon: 'lock',
      text: 'you may not see it',
    });
  });

  it('is not gone where a link leads there', () => {
    const at = (environment: string) =>
      secretsDrawer({ row: 'DB_PASSWORD', environment }, seen, entity, context)
        .gone?.title;
    expect(at('audit')).toBe('You may not see audit');
    expect(at('elsewhere')).toBe('DB_PASSWORD is gone');
  });

  it('makes of a component without any other none that uses no secrets', () => {
    const [one] = simpleAnswer({ keys: [] }).components;
    const blind = withHidden(answer([{ ...one, environments: [] }]), ['audit']);
    const tab = secretsTab(blind, context);
    expect(tab?.empty).toBe(false);
    expect(tab?.summary.headline).toBe(
      'orders-api is not deployed in any environment that you may see',
    );
  });
});

describe('a project that the reader may not see', () => {
  const hidden = project([], {
    report: report({ scope: 'system', headline: { state: 'hidden' } }),
  });

  it('is said to be so on its tab and on its card: it is not without secrets', () => {
    const said = 'You may not see the components of logistics';
    expect(systemTab('logistics')(hidden, context).summary).toMatchObject({
      headline: said,
      tone: 'unknown',
      icon: 'lock',
    });
    expect(systemCard('logistics')(hidden, context)).toMatchObject({
      headline: said,
      chip: { tone: 'unknown', icon: 'lock' },
    });
  });
});

describe('keys that not every environment takes', () => {
  it('are counted so that the columns add up to what is said', () => {
    const [one] = simpleAnswer({ keys: ['A', 'B', 'C'] }).components;
    const shown = answer([withHeadline(one, { secrets: 4 })]);
    expect(secretsTab(shown, context)?.summary.headline).toBe(
      'All 3 keys are in order: 4 secrets in 3 environments',
    );
  });
});

const STORE = finding('store', {
  cause: cause('authenticationRefused'),
  secrets: 15,
  atRisk: 2485,
  reach: { secrets: 2500, components: 500 },
});

describe('a store that fails what is at risk later', () => {
  it('is told with all that hangs on it first', () => {
    const shown = project([], {
      report: report({
        scope: 'system',
        findings: [STORE],
      }),
    });
    expect(systemTab('shop')(shown, context).findings[0].detail).toContain(
      '2,500 secrets of 500 components: 15 fail now, 2,485 at their next refresh.',
    );
  });
});
