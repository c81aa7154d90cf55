import {
  ago,
  answer,
  cause,
  cell,
  component,
  environment,
  finding,
  missingCell,
  plane,
  row,
  secretObject,
  store,
  unknownCell,
} from '../__testUtils__/build';
import { bindings, unseen } from '../__testUtils__/bindings';
import { incident, secretRow, storeRow } from '../__testUtils__/fleet';
import { reported } from '../__testUtils__/reports';
import { platformPlane } from '../__testUtils__/planes';
import { context, germanContext } from '../__testUtils__/words';
import { environmentTab } from '../viewModel/entity/environmentTab';
import { drawerView } from '../viewModel/drawer';
import { incidentView } from '../viewModel/platform/incidents';
import { filterView } from '../viewModel/platform/options';
import { secretRowView } from '../viewModel/platform/secretColumns';
import { storeGroups } from '../viewModel/platform/stores';
import { tileViews } from '../viewModel/platform/tiles';
import { readPlatformUrl } from '../viewModel/platform/urlState';
import { secretCard } from '../viewModel/card';
import { secretsDrawer, secretsTab } from '../viewModel/secretsTab';
import { subjectOf } from '../viewModel/subject';

const IDS = [
  'Control',
  'ClusterData',
  'ClusterObservability',
  'ClusterWorkflow',
]
  .map(kind => `${kind}Plane`)
  .map(kind => `${kind}/default`);

const DATA = IDS[1];

/** One cluster for all planes, and all called as an installation calls them. */
const planes = IDS.map(id =>
  platformPlane('default', {
    id,
    kind: id.split('/')[0],
    namespace: undefined,
    sharedWith: IDS.filter(other => other !== id),
  }),
);

const fromStore = incident('key', {
  level: 'remoteKey',
  cause: cause('permissionDenied', { remoteKey: 'prod/jwt' }),
  planeId: DATA,
  storeId: `${DATA}|default`,
});

const ofStore = incident('store', {
  cause: cause('authenticationRefused', { store: 'default', plane: 'default' }),
  planeId: DATA,
  storeId: `${DATA}|default`,
});

const told = (one: typeof fromStore, seen = planes, its = context) =>
  incidentView(
    one,
    {
      incidents: [one],
      planes: seen,
      stores: { [`${DATA}|default`]: storeRow('default', DATA) },
    },
    its,
  );

/** What the drawer of a key says of the store it takes from. */
function inDrawer(): string | undefined {
  const made = component({
    environments: [
      environment('production', { planeId: DATA, storeId: `${DATA}|default` }),
    ],
    rows: [row('KEY', [cell('production', { objectId: 'o' })])],
  });
  const all = answer([made], {
    planes: [plane('default', { id: DATA, kind: 'ClusterDataPlane' })],
    objects: { o: secretObject('o') },
    stores: { [`${DATA}|default`]: store('default', DATA) },
  });
  const subject = subjectOf(made, all, 'KEY', 'production');
  const entity = { kind: 'component', namespace: 'acme', name: 'orders-api' };
  return (
    subject &&
    drawerView(subject, all, entity, context).chain.find(
      ({ title }) => title === 'ClusterSecretStore',
    )?.name
  );
}

/** All that a view says, but for the names that stand alone beside an icon of their kind. */
function sentencesOf(view: unknown): string {
  if (typeof view === 'string') return view.includes(' ') ? `${view}\n` : '';
  return view instanceof Object
    ? Object.values(view).map(sentencesOf).join('')
    : '';
}

describe('where everything is called default', () => {
  it('a tile names planes in its cluster by the part that each plays', () => {
    expect(tileViews(planes, context).map(({ shared }) => shared)).toEqual([
      'Same cluster as the data, observability and workflow planes',
      'Same cluster as the control, observability and workflow planes',
      'Same cluster as the control, data and workflow planes',
      'Same cluster as the control, data and observability planes',
    ]);
  });

  it('a store is that of its plane’s part, in the incident and in the drawer', () => {
    expect(told(fromStore).where).toBe('The data plane’s store default');
    expect(inDrawer()).toBe('the data plane’s store default');
  });

  it('a sentence on a store, a list and a filter tell which plane is meant', () => {
    const called = 'default (data plane)';
    expect(told(ofStore)).toMatchObject({
      title: 'Authentication refused: the data plane’s store default',
      sentence: `Secret store default on plane ${called}: authentication refused.`,
    });
    const listed = secretRow('KEY', { planeId: DATA });
    const { cells } = secretRowView(listed, planes, context);
    expect(cells.plane.lines[0].name).toBe(called);
    const { filters } = readPlatformUrl(new URLSearchParams());
    expect(
      filterView('plane', IDS, filters, { ...context, planes }).options.map(
        ({ label }) => label,
      ),
    ).toEqual([
      'default (control plane)',
      called,
      'default (observability plane)',
      'default (workflow plane)',
    ]);
  });

  it('who reads German is told the same', () => {
    expect(tileViews(planes, germanContext)[0].shared).toBe(
      'Derselbe Cluster wie Data, Observability und Workflow Planes',
    );
    const { where } = told(fromStore, planes, germanContext);
    const { title } = told(ofStore, planes, germanContext);
    expect([where, title]).toEqual([
      'Store default der Data Plane',
      'Anmeldung abgelehnt: Store default der Data Plane',
    ]);
  });

  it.each([
    ['English', context],
    ['German', germanContext],
  ])('no screen of an entity says that of a plane alone, in %s', (_, its) => {
    const why = cause('authenticationRefused', {
      store: 'default',
      plane: 'default',
    });
    const [one, dark] = [
      { id: DATA, kind: 'ClusterDataPlane', malformed: 1 },
      {
        id: IDS[3],
        kind: 'ClusterWorkflowPlane',
        state: 'unreachable' as const,
        since: ago(6),
      },
    ].map(change => plane('default', change));
    const made = component({
      environments: [
        environment('staging', { planeId: dark.id }),
        environment('production', { planeId: DATA }),
      ],
      rows: [
        row('KEY', [
          unknownCell('staging'),
          missingCell('production', { cause: why }),
        ]),
      ],
      findings: [finding('f', { cause: why, planeId: DATA, rows: ['KEY'] })],
    });
    const all = reported(answer([made], { planes: [one, dark] }));
    const away = bindings([unseen], {
      planeId: dark.id,
      planes: [dark],
    });
    const entity = { kind: 'component', namespace: 'acme', name: 'orders-api' };
    const said = [
      secretsTab(all, its),
      secretCard(all, its),
      environmentTab(away, its),
      secretsDrawer({ row: 'KEY', environment: 'production' }, all, entity, its)
        .view?.cause,
    ];
    for (const view of said) {
      expect(sentencesOf(view)).toMatch(/default \((?:data|workflow) plane\)/i);
      expect(sentencesOf(view)).not.toMatch(/(?:on|auf|plane) default(?! \()/i);
    }
  });

  it('one store is listed once, and the other planes of its cluster say where', () => {
    const one = storeRow('default', DATA, { planeIds: IDS });
    const groups = storeGroups({ planes, stores: [one] }, [one], context);
    expect(
      groups.map(({ stores, note }) => [stores.length, note?.text]),
    ).toEqual([
      [0, 'Same cluster as the data plane: its stores stand there'],
      [1, undefined],
      [0, 'Same cluster as the data plane: its stores stand there'],
      [0, 'Same cluster as the data plane: its stores stand there'],
    ]);
  });
});

describe('where planes have names of their own', () => {
  it('those are told, in the tile as in the incident', () => {
    const named = [
      platformPlane('us-data', { id: DATA, sharedWith: [IDS[3]] }),
      platformPlane('build', { id: IDS[3], since: ago(1) }),
    ];
    expect(tileViews(named, context)[0].shared).toBe('Same cluster as build');
    expect(told(fromStore, named).where).toBe('Store default on plane us-data');
  });
});
