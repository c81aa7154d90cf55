import { coreExtensionData } from '@backstage/frontend-plugin-api';
import {
  createExtensionTester,
  mockApis,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { screen, within } from '@testing-library/react';
import { FakePlatformApi } from './__testUtils__/FakePlatformApi';
import plugin, { secretsTranslationRef } from './alpha';
import { fleetApiRef } from './api';

const component = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'orders-api',
    annotations: {
      'openchoreo.io/namespace': 'acme',
      'openchoreo.io/project': 'shop',
      'openchoreo.io/component': 'orders-api',
    },
  },
};

const off = { openchoreo: { features: { secretHealth: { enabled: false } } } };

function withConfig(data: typeof off | undefined) {
  return { apis: [mockApis.config({ data })] } as const;
}

const tab = plugin.getExtension('entity-content:openchoreo-secrets');
const card = plugin.getExtension('entity-card:openchoreo-secrets/health');
const page = plugin.getExtension('page:openchoreo-secrets');

describe('the plugin of the new front-end system', () => {
  it.each([
    'api:openchoreo-secrets',
    'api:openchoreo-secrets/platform',
    'page:openchoreo-secrets',
    'entity-content:openchoreo-secrets',
    'entity-card:openchoreo-secrets/health',
  ] as const)('has %s', id => {
    expect(plugin.getExtension(id)).toBeDefined();
  });

  it('is known by its id, as are its words', () => {
    expect(plugin.pluginId).toBe('openchoreo-secrets');
    expect(secretsTranslationRef.id).toBe('openchoreo-secrets');
  });

  it.each([
    [undefined, true],
    [off, false],
  ])('with the configuration %j tab and card stand: %s', (config, stands) => {
    const { filterFunction } = EntityContentBlueprint.dataRefs;
    const options = withConfig(config);
    const ofTab = createExtensionTester(tab, options).get(filterFunction);
    const ofCard = createExtensionTester(card, options).get(
      EntityCardBlueprint.dataRefs.filterFunction,
    );
    expect([ofTab?.(component), ofCard?.(component)]).toEqual([stands, stands]);
  });

  it('does not let a configured filter bring back what is switched off', () => {
    const { filterFunction, filterExpression } =
      EntityContentBlueprint.dataRefs;
    const tester = createExtensionTester(tab, {
      ...withConfig(off),
      config: { filter: 'kind:component' },
    });
    expect(tester.get(filterExpression)).toBeUndefined();
    expect(tester.get(filterFunction)?.(component)).toBe(false);
  });

  it('puts the card beside what the entity is', () => {
    const { type } = EntityCardBlueprint.dataRefs;
    expect(createExtensionTester(card).get(type)).toBe('info');
  });

  it.each([
    [undefined, true],
    [off, false],
  ])(
    'with the configuration %j the side bar has an item: %s',
    (config, has) => {
      const icon = createExtensionTester(page, withConfig(config)).get(
        coreExtensionData.icon,
      );
      expect(icon !== undefined).toBe(has);
    },
  );
});

describe('its page', () => {
  // Who has the right to the platform.
  const apis = [[fleetApiRef, new FakePlatformApi()]] as const;

  it('wears the header of the host, with the title of the configuration', async () => {
    renderTestApp({
      apis,
      features: [plugin],
      initialRouteEntries: ['/secret-health'],
      config: {
        app: {
          extensions: [
            { 'page:openchoreo-secrets': { config: { title: 'Our secrets' } } },
          ],
        },
        backend: { baseUrl: 'http://here' },
      },
    });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Our secrets' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('navigation', { name: 'Views of secret health' }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Whether secrets reach/)).toBeNull();
  });

  it('stands, and leads to its views, where the configuration puts it', async () => {
    renderTestApp({
      apis,
      features: [plugin],
      initialRouteEntries: ['/secrets'],
      config: {
        app: {
          extensions: [
            { 'page:openchoreo-secrets': { config: { path: '/secrets' } } },
          ],
        },
        backend: { baseUrl: 'http://here' },
      },
    });
    const views = await screen.findByRole('navigation', {
      name: 'Views of secret health',
    });
    expect(within(views).getByRole('link', { name: 'Stores' })).toHaveAttribute(
      'href',
      '/secrets/stores',
    );
  });

  it('says that it is switched off', async () => {
    renderTestApp({
      features: [plugin],
      initialRouteEntries: ['/secret-health'],
      config: { ...off, backend: { baseUrl: 'http://here' } },
    });
    expect(
      await screen.findByText('Secret health is switched off'),
    ).toBeInTheDocument();
  });
});
