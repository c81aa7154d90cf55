import type {
  EntitySecretsDto,
  ProjectSecretsDto,
  SightDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { bindings, inEnvironment } from '../__testUtils__/bindings';
import { component, environment } from '../__testUtils__/build';
import { report } from '../__testUtils__/report';
import { project } from '../__testUtils__/project';
import { withHidden } from '../__testUtils__/reports';
import { simpleAnswer } from '../__testUtils__/simple';
import { context, germanContext } from '../__testUtils__/words';
import { environmentTab } from '../viewModel/entity/environmentTab';
import { systemTab } from '../viewModel/entity/systemTab';
import { secretCard } from '../viewModel/card';
import { systemCard } from '../viewModel/systemCard';
import { secretsDrawer, secretsTab } from '../viewModel/secretsTab';

const READERS = [
  { reader: 'in English', its: context },
  { reader: 'in German, elsewhere', its: germanContext },
];

const entity = { kind: 'component', namespace: 'acme', name: 'orders-api' };

/** What is said of all there is, which somebody who does not see it must not hear. */
const OF_ALL =
  /\ball \d+ secrets are in order in \d|alle \d+ secrets sind in \d+ umg|is gone|gibt es nicht mehr|no component (?:uses|of logistics uses)|keine komponente|all \d components of logistics have|alle \d komponenten/i;

/** A component of which production is hidden. */
const seen = withHidden(
  { ...simpleAnswer({}), platformTeam: 'group:default/operators' },
  ['audit'],
);

const hiddenProject = project([], {
  report: report({ scope: 'system', headline: { state: 'hidden' } }),
  platformTeam: 'group:default/operators',
});

/** A project of which the reader does not see all. */
function partly(
  components: EntitySecretsDto['components'],
  sight: Partial<SightDto>,
): ProjectSecretsDto {
  const of = project(components);
  const { headline } = of.report;
  const environments = {
    ...headline.environments,
    everything: false,
    ...sight,
  };
  return {
    ...of,
    report: { ...of.report, headline: { ...headline, environments } },
    platformTeam: 'group:default/operators',
  };
}

const HIDDEN = { componentsHidden: true };

const WELL = partly(simpleAnswer({}).components, HIDDEN);
const NONE = partly(
  [component({ environments: [environment('development')], rows: [] })],
  HIDDEN,
);
const WITHOUT_PRODUCTION = partly(simpleAnswer({}).components, {
  deployed: ['development', 'staging'],
  hidden: ['production'],
});

function environmentOf(
  components: Parameters<typeof bindings>[0],
  everything: SightDto['everything'],
) {
  const of = bindings(components);
  const { headline } = of.report;
  const environments = { ...headline.environments, everything };
  return {
    ...of,
    report: { ...of.report, headline: { ...headline, environments } },
  };
}

const TOLD = READERS.map(({ reader, its }) => ({
  reader,
  its,
  said: {
    tab: secretsTab(seen, its),
    card: secretCard(seen, its),
    link: secretsDrawer(
      { row: 'DB_PASSWORD', environment: 'audit' },
      seen,
      entity,
      its,
    ),
    projectTab: systemTab('logistics')(hiddenProject, its),
    projectCard: systemCard('logistics')(hiddenProject, its),
    partlyTab: systemTab('logistics')(WELL, its),
    partlyCard: systemCard('logistics')(WELL, its),
    noneTab: systemTab('logistics')(NONE, its),
    noneCard: systemCard('logistics')(NONE, its),
    environment: environmentTab(environmentOf([], false), its),
  },
}));

describe.each(TOLD)('what the reader may not see, $reader', ({ said }) => {
  it.each(Object.entries(said))('is not left out on the %s', (_, view) => {
    expect(JSON.stringify(view)).not.toMatch(OF_ALL);
  });

  it('is an environment: tab, card and link name it, with whom to ask', () => {
    for (const view of [said.tab?.notes, said.card?.rows, said.link.gone]) {
      expect(JSON.stringify(view)).toContain('audit');
    }
    expect(said.link.gone?.detail).toContain('operators');
    expect(said.tab?.notes).toContainEqual(
      expect.objectContaining({
        team: expect.objectContaining({ name: 'operators' }),
      }),
    );
  });

  it('is a whole project: tab and card say the same', () => {
    expect(said.projectTab.summary.headline).toBe(said.projectCard?.headline);
    expect(said.projectTab.summary.headline).toContain('logistics');
    expect(said.projectTab.summary.detail).toContain('operators');
  });

  it('is a part of a project: its tab says so, with whom to ask', () => {
    for (const { notes } of [said.partlyTab, said.noneTab]) {
      expect(notes).toContainEqual({
        text: expect.stringContaining('logistics'),
        team: expect.objectContaining({ name: 'operators' }),
      });
    }
    expect(said.noneCard?.headline).toBe(said.noneTab.summary.headline);
  });
});

describe('what is seen of a project or of an environment', () => {
  it('is told as that, and as all of it only where it is', () => {
    const headlines = [WELL, NONE, WITHOUT_PRODUCTION].map(
      of => systemTab('logistics')(of, context).summary.headline,
    );
    expect(headlines).toEqual([
      'The one component of logistics that you may see has all its secrets in development, staging and production',
      'No component of logistics that you may see uses secrets',
      'The one component of logistics has all its secrets in development and staging',
    ]);
    const cart = inEnvironment('cart');
    expect(
      [true, false].flatMap(all =>
        [[], [cart, inEnvironment('orders')]].map(
          of =>
            environmentTab(environmentOf(of, all), context).summary.headline,
        ),
      ),
    ).toEqual([
      'No component uses secrets in production',
      'All 2 components of production have their secrets',
      'No component that you may see uses secrets in production',
      'All 2 components of production that you may see have their secrets',
    ]);
  });
});
