import type {
  CauseDto,
  EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { bindings, bindingFinding, failing } from '../__testUtils__/bindings';
import { cause, delivery, health } from '../__testUtils__/build';
import { ordersApi } from '../__testUtils__/ordersApi';
import {
  never,
  pushed,
  reference,
  references,
} from '../__testUtils__/references';
import { withheldAnswer as stripped } from '../__testUtils__/withheld';
import { projectOf } from '../__testUtils__/project';
import { reported, withFindings } from '../__testUtils__/reports';
import { context } from '../__testUtils__/words';
import { componentCard } from './card';
import { causeView } from './causeWords';
import { drawerView } from './drawer';
import { bindingView } from './entity/binding';
import { buildViews } from './entity/builds';
import { domainTab } from './entity/domainTab';
import { environmentTab } from './entity/environmentTab';
import { environmentViews } from './environments';
import { systemTab } from './entity/systemTab';
import { secretsTab } from './secretsTab';
import { subjectOf } from './subject';
import { withheldNotes } from './withheld';

function everything(answer: EntitySecretsDto): string {
  const [component] = answer.components;
  const entity = { kind: 'component', namespace: 'acme', name: component.name };
  const drawers = component.rows.flatMap(({ id }) =>
    component.environments.flatMap(({ name }) => {
      const subject = subjectOf(component, answer, id, name);
      return subject ? [drawerView(subject, answer, entity, context)] : [];
    }),
  );
  return JSON.stringify([
    componentCard(component, answer, context),
    [
      secretsTab(answer, context),
      systemTab('shop')(projectOf(answer), context),
    ].map(tab => ({
      ...tab,
      findings: tab?.findings.map(each => ({ ...each, id: undefined })),
    })),
    drawers,
  ]);
}

const NAMES = /undefined|(plane|store)-\d|eu-data|prod-data|vault/;

describe('an answer without the names of planes and stores', () => {
  const all = ordersApi();

  it('is told without a hole and without a pseudonym', () => {
    expect(everything(all)).toMatch(/-data/);
    expect(everything(stripped(all))).not.toMatch(NAMES);
  });

  it.each(['unreachable', 'forbidden', 'starting', 'notConfigured'] as const)(
    'is told so too where its planes are %s',
    state => {
      const shown = stripped({
        ...all,
        planes: all.planes.map(plane => ({ ...plane, state, malformed: 2 })),
      });
      expect(everything(shown)).not.toMatch(NAMES);
    },
  );

  it('says of a plane whose it is', () => {
    const shown = stripped({
      ...all,
      planes: all.planes.map(plane => ({
        ...plane,
        state: 'unreachable' as const,
      })),
    });
    const component = withFindings(shown.components[0], []);
    const tab = secretsTab(
      reported({ ...shown, components: [component] }),
      context,
    );
    expect(tab?.findings[0].title).toMatch(/: the plane of /);
  });

  it('leads to no page of a plane or a store', () => {
    expect(everything(stripped(all))).not.toMatch(/"kind":"\w*plane"/);
  });

  it('says once whom to ask', () => {
    expect(withheldNotes(all, context)).toEqual([]);
    expect(withheldNotes(stripped(all), context)).toEqual([
      {
        text: 'Names of planes and stores, and what providers say, are shown to the platform team only.',
        team: {
          name: 'operators',
          entity: { kind: 'group', namespace: 'default', name: 'operators' },
        },
      },
    ]);
  });

  it('is told of environments as well', () => {
    const shown = stripped(
      bindings([failing], { findings: [bindingFinding('one')] }),
    );
    const tab = environmentTab(shown, context);
    const told = JSON.stringify([
      bindingView(shown, context).map(each => ({ ...each, search: '' })),
      tab.findings.map(each => ({ ...each, id: undefined })),
      tab.summary,
      tab.rows,
    ]);
    expect(told).not.toMatch(NAMES);
  });

  it('calls a store what people call it, where that is told', () => {
    const displayName = 'Vault of the shop';
    const withCalled = <T extends object>(
      stores: Readonly<Record<string, T>>,
    ) =>
      Object.fromEntries(
        Object.entries(stores).map(([id, one]) => [
          id,
          { ...one, called: { displayName } },
        ]),
      );
    const shown = stripped({ ...all, stores: withCalled(all.stores) });
    const heads = environmentViews(shown.components[0], shown, context);
    expect(heads.map(({ store }) => store?.name)).toContain(displayName);
    const bound = bindings([failing]);
    const station = bindingView(
      stripped({ ...bound, stores: withCalled(bound.stores) }),
      context,
    ).at(-1);
    expect(station).toMatchObject({ name: displayName, search: undefined });
  });

  it('does not say of an environment that it has no store', () => {
    const { stores: _, ...bound } = bindings([failing]);
    const shown = stripped({ ...bound, stores: {}, storeId: undefined });
    expect(bindingView(shown, context).at(-1)).toMatchObject({
      name: 'Store of the platform team',
      state: { tone: 'unknown' },
    });
  });

  it('is told of the references of a namespace as well', () => {
    const answer = references([
      reference('git', { managed: true, pushed: [pushed('git', never)] }),
    ]);
    const url = { show: 'all', q: '', page: 0 } as const;
    const told = (given: typeof answer) =>
      JSON.stringify(
        domainTab('acme', url)(given, context)?.rows.map(
          ({ pushes, ...row }) => [
            row,
            pushes.map(({ id: _, ...push }) => push),
          ],
        ),
      );
    expect(told(answer)).toMatch(/default on ci/);
    expect(told(stripped(answer))).not.toMatch(NAMES);
    expect(told(stripped(answer))).not.toMatch(/\bci\b/);
  });

  it('is told of builds as well', () => {
    const [component] = all.components;
    const told = (given: EntitySecretsDto) =>
      JSON.stringify(
        buildViews(
          {
            ...component,
            builds: [
              {
                run: 'orders-api-17',
                namespace: 'workflows-acme',
                planeId: given.planes[0].id,
                secrets: [
                  {
                    name: 'push',
                    optional: false,
                    health: health(never),
                    delivery: delivery({ state: 'none' }),
                    objectId: 'push',
                  },
                ],
                worst: 'critical',
              },
            ],
          },
          given,
          context,
        ),
      );
    expect(told(all)).toMatch(/-data/);
    expect(told(stripped(all))).not.toMatch(NAMES);
  });
});

describe('a cause without the platform’s words', () => {
  const told = (one: CauseDto, team?: string) =>
    causeView({ ...one, withheld: true }, { project: 'shop', team }, context.t);

  it('of a refusal is that of the platform team’s store', () => {
    for (const named of [
      'authenticationRefused',
      'permissionDenied',
    ] as const) {
      expect(
        told(cause(named, {}, 'platformEngineer'), 'operators'),
      ).toMatchObject({
        sentence: 'The platform team’s store is refusing access.',
        next: 'Ask the platform team (operators): they see the details, and act.',
      });
    }
  });

  it('leaves to developers what is theirs to do', () => {
    const key = cause(
      'remoteKeyAbsent',
      { remoteKey: 'shop/stripe' },
      'developer',
    );
    expect(told(key).next).toMatch(/^Add the key in the store/);
  });

  it('of a store names whose it is', () => {
    const sentences = (
      ['storeAbsent', 'storeNotReady', 'network', 'throttled'] as const
    ).map(named => told(cause(named, {}, 'platformEngineer')).sentence);
    expect(sentences).toEqual([
      'The platform team’s store does not exist.',
      'The platform team’s store is not ready.',
      'The platform team’s store cannot reach its provider.',
      'The provider behind the platform team’s store limits requests.',
    ]);
  });

  it('that is not recognised is for the platform team to read', () => {
    expect(told(cause('unknown', {}, 'platformEngineer')).sentence).toBe(
      'The cluster gave a reason that only the platform team can read.',
    );
  });
});
