import type {
  CauseDto,
  EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { bindings, bindingFinding, failing } from '../__testUtils__/bindings';
import { cause } from '../__testUtils__/build';
import { ordersApi } from '../__testUtils__/ordersApi';
import { context } from '../__testUtils__/words';
import { componentCard } from './card';
import { causeView } from './causeWords';
import { drawerView } from './drawer';
import { bindingView } from './entity/binding';
import { bindingFindings } from './entity/bindingFindings';
import { environmentSummary } from './entity/environmentSummary';
import { systemFindings } from './entity/systemFindings';
import { environmentViews } from './environments';
import { findingViews } from './findings';
import { malformedNotes, planeNotices } from './notices';
import { subjectOf } from './subject';
import { summaryView } from './summary';
import { withheldNotes } from './withheld';

/** What the back end leaves out for who has no right to the platform: names, words, and ids made of names. */
function stripped<T>(answer: T): T {
  const ids = new Map<string, string>();
  const pseudonym = (kind: string, id: string) => {
    const known = ids.get(id) ?? `${kind}-${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  const walk = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map(each => walk(each, key));
    if (typeof value === 'string') {
      if (value.startsWith('ControlPlane/')) return value;
      if (key === 'planeId') return pseudonym('plane', value);
      if (key === 'storeId' || key === 'storeIds') {
        return pseudonym('store', value);
      }
      return value;
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).flatMap(([name, each]) => {
      if (name === 'text' || name === 'message') return [];
      if (name === 'plane' || name === 'store' || name === 'storeKind') {
        return [];
      }
      return [[name, walk(each, name)] as const];
    });
    return Object.fromEntries(entries);
  };
  const shown = JSON.parse(JSON.stringify(walk(answer)));
  for (const plane of shown.planes) {
    if (plane.kind === 'ControlPlane') continue;
    plane.id = pseudonym('plane', plane.id);
    for (const name of ['name', 'namespace', 'cluster', 'secretStore']) {
      delete plane[name];
    }
  }
  shown.stores = Object.fromEntries(
    Object.entries<Record<string, unknown>>(shown.stores).map(
      ([
        id,
        { name: _n, namespace: _ns, provider: _p, capabilities: _c, ...of },
      ]) => {
        const store = pseudonym('store', id);
        return [store, { ...of, id: store }];
      },
    ),
  );
  return { ...shown, platformTeam: 'group:default/operators' };
}

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
    environmentViews(component, answer, context).map(each => ({
      ...each,
      id: undefined,
    })),
    findingViews(component, answer, context).map(each => ({
      ...each,
      id: undefined,
    })),
    systemFindings(answer, context).map(each => ({ ...each, id: undefined })),
    planeNotices(component, answer, context).map(each => ({
      ...each,
      id: undefined,
    })),
    malformedNotes(answer, context),
    summaryView(component, answer, context),
    withheldNotes(answer, context),
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
    const component = { ...shown.components[0], findings: [] };
    const titles = planeNotices(component, shown, context).map(
      ({ title }) => title,
    );
    expect(titles[0]).toMatch(/^The plane of /);
  });

  it('leads to no page of a plane or a store', () => {
    expect(everything(stripped(all))).not.toMatch(/"kind":"\w*plane"/);
  });

  it('says once whom to ask', () => {
    expect(withheldNotes(all, context)).toEqual([]);
    expect(withheldNotes(stripped(all), context)).toEqual([
      'Names of planes and stores, and what providers say, are shown to the platform team only: ask operators.',
    ]);
  });

  it('is told of environments as well', () => {
    const shown = stripped(
      bindings([failing], { findings: [bindingFinding('one')] }),
    );
    const told = JSON.stringify([
      { ...bindingView(shown, context), plane: undefined },
      bindingFindings(shown, context).map(each => ({
        ...each,
        id: undefined,
      })),
      environmentSummary(shown, context),
    ]);
    expect(told).not.toMatch(NAMES);
  });
});

describe('a cause without the platform’s words', () => {
  const told = (of: CauseDto, team?: string) =>
    causeView({ ...of, withheld: true }, { project: 'shop', team }, context.t);

  it('of a refusal is that of the platform team’s store', () => {
    for (const named of [
      'authenticationRefused',
      'permissionDenied',
    ] as const) {
      expect(
        told(cause(named, {}, 'platformEngineer'), 'operators'),
      ).toMatchObject({
        sentence: 'The platform team’s store is refusing access.',
        next: 'Ask operators, the platform team: they see the details, and act.',
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

  it('that is not recognised is for the platform team to read', () => {
    expect(told(cause('unknown', {}, 'platformEngineer')).sentence).toBe(
      'The cluster gave a reason that only the platform team can read.',
    );
  });
});
