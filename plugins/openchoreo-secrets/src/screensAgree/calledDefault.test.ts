import {
  ago,
  answer,
  cause,
  cell,
  component,
  environment,
  plane,
  row,
  secretObject,
  store,
} from '../__testUtils__/build';
import { incident, secretRow, storeRow } from '../__testUtils__/fleet';
import { platformPlane } from '../__testUtils__/planes';
import { context } from '../__testUtils__/words';
import { drawerView } from '../viewModel/drawer';
import { incidentView } from '../viewModel/platform/incidents';
import { filterView } from '../viewModel/platform/options';
import { secretRowView } from '../viewModel/platform/secretColumns';
import { storeGroups } from '../viewModel/platform/stores';
import { tileViews } from '../viewModel/platform/tiles';
import { readPlatformUrl } from '../viewModel/platform/urlState';
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

const told = (one: typeof fromStore, seen = planes) =>
  incidentView(
    one,
    {
      incidents: [one],
      planes: seen,
      stores: { [`${DATA}|default`]: storeRow('default', DATA) },
    },
    context,
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
    expect(told(ofStore).title).toBe(
      `Secret store default on plane ${called}: authentication refused`,
    );
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
