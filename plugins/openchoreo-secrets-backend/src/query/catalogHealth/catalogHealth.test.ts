import {
  catalogHealthAnswerSchema,
  type CatalogHealthAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { fleet, heard } from '../__fixtures__/fleet';
import { externalSecret, envSecretName, FAILED } from '../__fixtures__/objects';
import { secretsOf, shop } from '../__fixtures__/shop';
import { DARK, PENDING, type WorldFixture } from '../__fixtures__/world';
import { catalogHealthAnswer } from './catalogHealth';
import { asRead } from '../__fixtures__/asRead';

type Stamped = Pick<
  CatalogHealthAnswerDto['planes'][number],
  'health' | 'failingEnvironments'
>;

const told = ({ health, failingEnvironments }: Stamped) =>
  [health, ...failingEnvironments].join(' ');

function answer(world: WorldFixture) {
  const all = asRead(
    catalogHealthAnswerSchema,
    catalogHealthAnswer(fleet(world)),
  );
  return {
    components: all.components.map(
      each => `${each.component.name}: ${told(each)}`,
    ),
    systems: all.systems.map(each => `${each.project}: ${told(each)}`),
    environments: all.environments.map(each => `${each.name}: ${told(each)}`),
    planes: all.planes
      .filter(({ id }) => !id.startsWith('ControlPlane/'))
      .map(each => `${each.id.split('/').at(-1)}: ${told(each)}`),
  };
}

const failing = secretsOf('staging', {
  ready: FAILED,
  refreshAt: undefined,
});

const broken = {
  'staging-data': {
    secrets: failing,
    events: {
      [`ExternalSecret/${failing[0].meta.namespace}/${envSecretName('staging')}`]:
        heard(
          'error processing spec.data[0] (key: shop/stripe), err: Secret does not exist',
        ),
    },
  },
};

describe('coarse health', () => {
  it('is healthy when all is known and well', () => {
    const all = answer(shop());
    expect(all.components).toEqual(['orders-api: healthy']);
    expect(all.systems).toEqual(['shop: healthy']);
    expect(all.environments).toEqual([
      'development: healthy',
      'production: healthy',
      'staging: healthy',
    ]);
    expect(all.planes).toEqual([
      'development-data: healthy',
      'production-data: healthy',
      'staging-data: healthy',
    ]);
  });

  it('fails where something fails, and names the environment', () => {
    const all = answer(shop({}, broken));
    expect(all.components).toEqual(['orders-api: failing staging']);
    expect(all.systems).toEqual(['shop: failing staging']);
    expect(all.environments).toContain('staging: failing staging');
    expect(all.environments).toContain('production: healthy');
    expect(all.planes).toContain('staging-data: failing staging');
    expect(all.planes).toContain('production-data: healthy');
  });

  it.each([
    ['dark', DARK],
    ['not looked at yet', PENDING],
  ])('is unknown where one plane is %s, not healthy', (_, observation) => {
    const all = answer(shop({}, { 'staging-data': { observation } }));
    expect(all.components).toEqual(['orders-api: unknown']);
    expect(all.systems).toEqual(['shop: unknown']);
    expect(all.environments).toContain('staging: unknown');
    expect(all.environments).toContain('production: healthy');
    expect(all.planes).toContain('staging-data: unknown');
  });

  it('still fails where another plane is dark', () => {
    const all = answer(
      shop({}, { ...broken, 'development-data': { observation: DARK } }),
    );
    expect(all.components).toEqual(['orders-api: failing staging']);
  });

  it.each([
    ['dark', DARK],
    ['not looked at yet', PENDING],
  ])(
    'is unknown for all applications while the control plane is %s',
    (_, controlPlane) => {
      const { components, systems, environments } = answer(
        shop({ controlPlane }),
      );
      for (const each of [...components, ...systems, ...environments]) {
        expect(each).toMatch(/: unknown$/);
      }
    },
  );

  const nothing: WorldFixture = {
    ...shop(),
    bindings: [],
    rendered: [],
    workloads: [],
  };

  it('is none where nothing uses a secret and that is known', () => {
    const { environments, components } = answer({
      ...nothing,
      clusters: { 'staging-data': {} },
    });
    expect(environments).toEqual([
      'development: none',
      'production: none',
      'staging: none',
    ]);
    for (const each of components) expect(each).toMatch(/: none$/);
  });

  it('is not none where that is not known', () => {
    const { environments } = answer({ ...nothing, controlPlane: DARK });
    for (const each of environments) expect(each).toMatch(/: unknown$/);
  });

  it('counts what no component owns for the plane alone', () => {
    const stray = externalSecret('', 'stray', ['a=b#c'], {
      ready: FAILED,
      refreshAt: undefined,
    });
    const all = answer(
      shop(
        {},
        { 'staging-data': { secrets: [...secretsOf('staging'), stray] } },
      ),
    );
    expect(all.components).toEqual(['orders-api: healthy']);
    expect(all.environments).toContain('staging: healthy');
    expect(all.planes).toContain('staging-data: failing');
  });
});
