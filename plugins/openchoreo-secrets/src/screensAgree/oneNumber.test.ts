import { bindings, inEnvironment, counts } from '../__testUtils__/bindings';
import { cause, finding } from '../__testUtils__/build';
import { incident } from '../__testUtils__/fleet';
import { platformPlane } from '../__testUtils__/planes';
import { project } from '../__testUtils__/project';
import { report } from '../__testUtils__/report';
import { context, germanContext } from '../__testUtils__/words';
import type { ViewContext } from '../viewModel/context';
import { environmentTab } from '../viewModel/entity/environmentTab';
import { systemTab } from '../viewModel/entity/systemTab';
import { incidentView } from '../viewModel/platform/incidents';

const REACH = { secrets: 2500, components: 500 };

const STORE = finding('store', {
  cause: cause('authenticationRefused'),
  secrets: 15,
  atRisk: 2485,
  reach: REACH,
});

const OF_STORE = incident('store', {
  counts: {
    secrets: 15,
    components: 5,
    environments: 1,
    blocking: 0,
    oldValue: 15,
    heldBack: 0,
    atRisk: { secrets: 2485, components: 498 },
    reach: REACH,
  },
});

function told(its: ViewContext) {
  const shop = project([], {
    report: report({ scope: 'system', findings: [STORE] }),
  });
  const bound = bindings([
    inEnvironment('orders', {
      counts: counts({ warning: 15, atRisk: 2485 }),
      worst: 'warning',
    }),
  ]);
  const environment = {
    ...bound,
    report: { ...bound.report, findings: [STORE] },
  };
  const planes = [platformPlane('us-data')];
  return {
    project: systemTab('shop')(shop, its).findings[0].detail,
    environment: environmentTab(environment, its).findings[0].detail,
    incident: incidentView(
      OF_STORE,
      { incidents: [OF_STORE], planes, stores: {} },
      its,
    ),
  };
}

describe.each([
  {
    reader: 'English',
    its: context,
    reach:
      '2,500 secrets of 500 components: 15 fail now, 2,485 at their next refresh.',
    hits: ['15 on their old value', '2,485 at risk'],
    lists: ['The 15 secrets that fail now', 'The 2,485 secrets at risk'],
  },
  {
    reader: 'German',
    its: germanContext,
    reach:
      '2.500 Secrets von 500 Komponenten: 15 scheitern jetzt, 2.485 bei der nächsten Aktualisierung.',
    hits: ['15 mit altem Wert', '2.485 gefährdet'],
    lists: [
      'Die 15 Secrets, die jetzt scheitern',
      'Die 2.485 gefährdeten Secrets',
    ],
  },
])('one broken store, in $reader', ({ its, reach, hits, lists }) => {
  const { project: tab, environment, incident: shown } = told(its);

  it('has one number in the project, in the environment and as an incident: all that hangs on it first', () => {
    expect(tab).toContain(reach);
    expect(environment).toContain(reach);
    expect(shown.effect.startsWith(reach)).toBe(true);
    expect([shown.hits.text, shown.hits.rest]).toEqual(hits);
  });

  it('leads to what fails now, and to what will', () => {
    expect(shown.lists.map(({ text }) => text)).toEqual(lists);
    expect(shown.lists.map(({ search }) => search)).toEqual([
      '?status=critical%2Cwarning%2Cunknown&incident=store',
      '?status=atRisk&incident=store',
    ]);
  });
});

describe('a title', () => {
  it('says what is wrong, then where, in an incident as in a finding', () => {
    const bound = bindings([inEnvironment('orders'), inEnvironment('cart')]);
    const found = {
      ...bound,
      report: {
        ...bound.report,
        findings: [
          {
            ...STORE,
            components: ['orders', 'cart'].map(name => ({
              namespace: 'acme',
              project: 'shop',
              name,
            })),
          },
        ],
      },
    };
    expect(told(context).incident.title).toBe(
      'Authentication refused: plane us-data',
    );
    expect(environmentTab(found, context).findings[0].title).toBe(
      'Authentication refused: 2 components',
    );
  });
});
