import type { Entity } from '@backstage/catalog-model';
import { worldNamed } from '@internal/plane-simulator';
import {
  checklistAnswerSchema,
  entitySecretsSchema,
  incidentsAnswerSchema,
  isUnseen,
  needsAttention,
  nextTryOf,
  planesAnswerSchema,
  referencesAnswerSchema,
  storesAnswerSchema,
  summaryAnswerSchema,
  worstSeverity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { recordedEntities } from './__testUtils__/recordedEntities';
import { recordedWorld } from './__testUtils__/recordedWorld';
import { isOfProvider, watched } from './__testUtils__/watched';

// Real sockets on a busy machine take their time.
jest.setTimeout(120_000);

type Portal = Awaited<ReturnType<typeof watched>>;

/** What the widget counts, and what the views list that its numbers lead to. */
async function answersOf({ get }: Portal) {
  return {
    summary: await get('v1/summary', summaryAnswerSchema),
    planes: (await get('v1/planes', planesAnswerSchema)).planes,
    stores: (await get('v1/stores', storesAnswerSchema)).stores,
    incidents: (await get('v1/incidents', incidentsAnswerSchema)).incidents,
    checklist: await get('v1/checklist', checklistAnswerSchema),
  };
}

/** Asks again for as long as the world moves on while it is asked. */
async function atOneMoment(portal: Portal) {
  const { get } = portal;
  for (;;) {
    const answers = await answersOf(portal);
    const { observed: _, ...after } = await get(
      'v1/summary',
      summaryAnswerSchema,
    );
    const { observed: __, ...before } = answers.summary;
    if (JSON.stringify(before) === JSON.stringify(after)) return answers;
  }
}

const isComponent = (entity: Entity) =>
  entity.kind === 'Component' &&
  entity.metadata.annotations?.['openchoreo.io/namespace'] !== undefined &&
  isOfProvider(entity);

const isNamespace = (entity: Entity) =>
  entity.kind === 'Domain' &&
  entity.metadata.annotations?.['openchoreo.io/namespace'] !== undefined &&
  isOfProvider(entity);

const pathOf = ({ metadata: { namespace, name } }: Entity) =>
  `v1/entities/component/${namespace ?? 'default'}/${name}/secrets`;

/** With planes that are not seen, stores that fail, a copied cluster, one cluster for all, and what real clusters hold. */
const WORLDS = [
  ...[
    'acme',
    'broken',
    'delivery',
    'unreachable',
    'single-cluster',
    'impostor',
    'legacy',
  ].map(worldNamed),
  recordedWorld,
];

describe.each(WORLDS)('in the world $name', spec => {
  let portal: Portal;
  let found: Awaited<ReturnType<typeof atOneMoment>>;

  beforeAll(async () => {
    portal = await watched(spec, recordedEntities(spec));
    found = await atOneMoment(portal);
  });

  afterAll(() => portal.stop());

  it('the widget counts the incidents that are listed', () => {
    const { summary, incidents } = found;
    const having = (severity: string) =>
      incidents.filter(each => each.severity === severity).length;
    expect(summary.incidents).toEqual({
      critical: having('critical'),
      warning: having('warning'),
      unknown: having('unknown'),
    });
  });

  it('the widget counts the planes that are listed, and of those what all views do not see', () => {
    const { summary, planes } = found;
    expect(summary.planes).toEqual({
      total: planes.length,
      unknown: planes.filter(isUnseen).length,
    });
  });

  it('the widget counts the stores that are listed', () => {
    const { summary, stores } = found;
    expect(summary.stores).toEqual({
      total: stores.length,
      failing: stores.filter(
        ({ health }) => health && needsAttention(health.severity),
      ).length,
    });
  });

  it('a store of a cluster is listed once, with every plane that refers to it', () => {
    const { planes, stores } = found;
    const clusterOf = (id: string) =>
      [id, ...(planes.find(plane => plane.id === id)?.sharedWith ?? [])]
        .sort()
        .join();
    const listed = stores.map(
      ({ planeId, kind, namespace, name }) =>
        `${clusterOf(planeId)} ${kind} ${namespace} ${name}`,
    );
    expect([...new Set(listed)]).toEqual(listed);
    const named = planes.filter(({ secretStore }) => secretStore);
    for (const { id, secretStore } of named) {
      expect(
        stores.filter(
          ({ name, planeIds }) =>
            name === secretStore && planeIds?.includes(id),
        ),
      ).toHaveLength(1);
    }
  });

  it('the widget counts the platform secrets that the checklist lists', () => {
    const { required, needAction, critical, cannotTell } =
      found.checklist.progress;
    expect(found.summary.checklist).toEqual({
      required,
      needAction,
      critical,
      cannotTell,
    });
  });

  it('each platform secret that somebody has to act on stands in one incident, and no other does', () => {
    const { checklist, incidents } = found;
    const named = incidents.flatMap(({ checks = [] }) => checks);
    expect(named).toHaveLength(checklist.progress.needAction);
    const listed = new Map(
      checklist.checklists.flatMap(({ rows }) =>
        rows.map(row => [row.id, row] as const),
      ),
    );
    for (const { row, planeIds } of named) {
      expect(row).toEqual(listed.get(row.id));
      expect(needsAttention(row.severity)).toBe(true);
      expect(planeIds).toContain(row.planeId);
    }
    const gravest = incidents.filter(
      ({ severity, checks = [] }) =>
        worstSeverity([severity, ...checks.map(({ row }) => row.severity)]) !==
        severity,
    );
    expect(gravest).toEqual([]);
  });

  it('a store that fails is validated by no check, neither in the list nor behind a key', async () => {
    const fails = ({ health }: { readonly health?: { verdict: string } }) =>
      health?.verdict === 'storeNotReady';
    const failing = found.stores.filter(fails);
    for (const entity of portal.entities.filter(isComponent)) {
      const answer = await portal.get(pathOf(entity), entitySecretsSchema);
      const behind = Object.values(answer.stores).filter(fails);
      expect(
        behind.filter(({ lastValidatedAt }) => lastValidatedAt !== undefined),
      ).toEqual([]);
    }
    expect(
      failing.filter(({ lastValidatedAt }) => lastValidatedAt !== undefined),
    ).toEqual([]);
  });

  it('nothing is known of what lives on a plane that was never seen', async () => {
    const never = new Set(
      found.planes
        .filter(plane => isUnseen(plane) && plane.asOf === undefined)
        .map(({ id }) => id),
    );
    const { rows } = await portal.secrets();
    const told = [
      ...rows.filter(({ planeId = '' }) => never.has(planeId)),
      ...found.stores.filter(({ planeId }) => never.has(planeId)),
    ];
    expect(told.filter(({ lastKnown }) => lastKnown)).toEqual([]);
  });

  it('a SecretReference tells of each environment what the list of all secrets says of it there, and in the order of the component’s own tab', async () => {
    for (const { metadata } of portal.entities.filter(isNamespace)) {
      const { references } = await portal.get(
        `v1/entities/domain/${metadata.namespace ?? 'default'}/${metadata.name}/references`,
        referencesAnswerSchema,
      );
      for (const { name: reference, usedBy } of references) {
        for (const { component, places, environments } of usedBy) {
          const { namespace, project, name } = component;
          const { rows } = await portal.secrets(
            `&namespace=${namespace}&project=${project}&component=${name}&reference=${reference}`,
          );
          const worstIn = (environment: string) =>
            worstSeverity(
              rows
                .filter(row => row.environment === environment)
                .map(({ health }) => health.severity),
            );
          expect({ reference, places }).toEqual({
            reference,
            places: places.map(place => ({
              ...place,
              worst: worstIn(place.environment),
            })),
          });
          const entity = portal.entities.find(
            each =>
              isComponent(each) &&
              each.metadata.annotations?.['openchoreo.io/component'] === name &&
              each.metadata.annotations['openchoreo.io/namespace'] ===
                namespace,
          );
          if (!entity) continue;
          const { components } = await portal.get(
            pathOf(entity),
            entitySecretsSchema,
          );
          const order = components[0].report.places.map(({ id }) => id);
          expect(environments).toEqual(
            order.filter(id => environments.includes(id)),
          );
        }
      }
    }
  });

  it('what is tried next of a key is told of the object behind it', async () => {
    for (const entity of portal.entities.filter(isComponent)) {
      const { components, objects } = await portal.get(
        pathOf(entity),
        entitySecretsSchema,
      );
      const cells = components
        .flatMap(({ rows }) => rows.flatMap(row => row.cells))
        .flatMap(({ health, objectId = '' }) => {
          const object = objects[objectId];
          return object ? [{ health, object }] : [];
        });
      expect(cells.map(({ health }) => nextTryOf(health).kind)).toEqual(
        cells.map(({ object }) => nextTryOf(object.health).kind),
      );
    }
  });
});
