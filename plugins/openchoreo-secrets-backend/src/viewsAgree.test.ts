import type { Entity } from '@backstage/catalog-model';
import { worldNamed, worldNames } from '@internal/plane-simulator';
import {
  entitySecretsSchema,
  environmentBindingsSchema,
  incidentsAnswerSchema,
  planesAnswerSchema,
  projectSecretsSchema,
  sumOfCounts,
  summaryAnswerSchema,
  type CountsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { recordedEntities } from './__testUtils__/recordedEntities';
import { recordedWorld } from './__testUtils__/recordedWorld';
import { isOfProvider, watched } from './__testUtils__/watched';
import { countedAs, countsOf, NO_COUNTS } from './query/wire/counts';

// Real sockets on a busy machine take their time.
jest.setTimeout(120_000);

type Portal = Awaited<ReturnType<typeof watched>>;

/** Asks again for as long as the world moves on while it is asked. */
async function atOneMoment<T>(
  { secrets }: Portal,
  ask: () => Promise<T>,
): Promise<T> {
  for (;;) {
    const before = JSON.stringify((await secrets()).counts);
    const asked = await ask();
    if (before === JSON.stringify((await secrets()).counts)) return asked;
  }
}

const named = ({ metadata }: Entity, kind: string) =>
  metadata.annotations?.[`openchoreo.io/${kind}`];

/** What of the catalog is OpenChoreo's. */
const entitiesOf = ({ entities }: Portal, kind: string) =>
  entities.filter(
    each =>
      each.kind === kind && named(each, 'namespace') && isOfProvider(each),
  );

async function oneByOne(
  entities: readonly Entity[],
  check: (entity: Entity) => Promise<void>,
) {
  for (const entity of entities) await check(entity);
}

const pathOf = ({ kind, metadata: { namespace, name } }: Entity) =>
  `v1/entities/${kind.toLowerCase()}/${namespace ?? 'default'}/${name}`;

/** Fields of a line that was written by RFC 4180, without line breaks in them. */
function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field]) =>
    field.replace(/^"|"$/g, ''),
  );
}

/** What the lines of an export say that they count as. */
function statusesOf(csv: string): readonly string[] {
  const [head, ...lines] = csv.trim().split('\r\n').map(fieldsOf);
  const at = head.indexOf('status');
  return lines.map(fields => fields[at]);
}

const tallied = (statuses: readonly string[], counts: CountsDto) =>
  Object.fromEntries(
    Object.keys(counts).map(name => [
      name,
      statuses.filter(status => status === name).length,
    ]),
  );

/** A fleet is the same many times over. */
const WORLDS = [
  ...worldNames.filter(name => name !== 'fleet').map(worldNamed),
  recordedWorld,
];

describe.each(WORLDS)('in the world $name', spec => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await watched(spec, recordedEntities(spec));
  });

  afterAll(() => portal.stop());

  it('lists, filters, sums and the export count the same', async () => {
    const found = await atOneMoment(portal, async () => {
      const { counts, total, rows } = await portal.secrets();
      const summary = await portal.get('v1/summary', summaryAnswerSchema);
      const words = Object.keys(counts);
      const filtered = await Promise.all(
        words.map(async word => {
          const { matching } = await portal.secrets(`&severity=${word}`);
          return [word, matching] as const;
        }),
      );
      return {
        counts,
        total,
        rows,
        sum: summary.secrets,
        filtered: Object.fromEntries(filtered),
        exported: tallied(statusesOf(await portal.csv()), counts),
      };
    });
    const { counts, total, rows, sum, filtered, exported } = found;
    expect(sum).toEqual(counts);
    expect(filtered).toEqual(counts);
    expect(exported).toEqual(counts);
    expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(total);
    // A page holds no more.
    expect(total <= 200 ? countsOf(rows) : counts).toEqual(counts);
  });

  it('planes count the same', async () => {
    const found = await atOneMoment(portal, async () => {
      const { planes } = await portal.get('v1/planes', planesAnswerSchema);
      return Promise.all(
        planes.map(async ({ id, secrets }) => {
          const listed = await portal.secrets(
            `&plane=${encodeURIComponent(id)}`,
          );
          return { id, secrets, listed: listed.counts };
        }),
      );
    });
    for (const { id, secrets, listed } of found) {
      expect({ id, counts: secrets ?? listed }).toEqual({
        id,
        counts: listed,
      });
    }
  });

  it('incidents explain what is counted as wrong or unknown, and what it holds back', async () => {
    const { incidents, counts } = await atOneMoment(portal, async () => ({
      ...(await portal.get('v1/incidents', incidentsAnswerSchema)),
      ...(await portal.secrets()),
    }));
    const sum = (count: (each: (typeof incidents)[number]) => number) =>
      incidents.reduce((total, each) => total + count(each), 0);
    expect(sum(({ counts: { secrets = 0 } }) => secrets)).toBe(
      counts.critical + counts.warning + counts.unknown,
    );
    expect(sum(({ counts: { heldBack } }) => heldBack)).toBe(counts.heldBack);
  });

  it('an incident has the numbers of its two lists: what fails now, and what will', async () => {
    const found = await atOneMoment(portal, async () => {
      const answer = await portal.get('v1/incidents', incidentsAnswerSchema);
      return Promise.all(
        answer.incidents.map(async ({ id, counts }) => {
          const { counts: listed } = await portal.secrets(
            `&incident=${encodeURIComponent(id)}`,
          );
          return { id, counts, listed };
        }),
      );
    });
    for (const { id, counts, listed } of found) {
      const { critical, warning, unknown, atRisk } = listed;
      const now = critical + warning + unknown;
      expect({
        id,
        now: counts.secrets ?? 0,
        atRisk: counts.atRisk?.secrets ?? 0,
        reach: counts.reach?.secrets ?? 0,
      }).toEqual({ id, now, atRisk, reach: now + atRisk });
    }
  });

  it('the tab of a component, its card and its catalog entry say what the list says of it', async () => {
    await oneByOne(entitiesOf(portal, 'Component'), async entity => {
      const [namespace, project, component] = [
        'namespace',
        'project',
        'component',
      ].map(kind => named(entity, kind));
      const query = `&owner=component&namespace=${namespace}&project=${project}&component=${component}`;
      const found = await atOneMoment(portal, async () => {
        const listed = await portal.secrets(query);
        const { components } = await portal.get(
          `${pathOf(entity)}/secrets`,
          entitySecretsSchema,
        );
        const { components: stamped } = await portal.stamps();
        return { listed, of: components[0], stamped };
      });
      const { rows, report } = found.of;
      expect({ component, counts: report.counts }).toEqual({
        component,
        counts: found.listed.counts,
      });
      const told = sumOfCounts(report.places.map(({ counts }) => counts));
      expect({ component, counts: told }).toEqual({
        component,
        counts: found.listed.counts,
      });
      for (const { name: environment, counts } of report.places) {
        const cells = rows
          .flatMap(({ cells: all }) => all)
          .filter(
            ({ delivery, objectId, environment: where }) =>
              where === environment &&
              (delivery.state !== 'notDue' || objectId !== undefined),
          );
        expect({ environment, counts: countsOf(cells) }).toEqual({
          environment,
          counts,
        });
        expect(
          found.listed.rows
            .filter(row => row.environment === environment)
            .map(countedAs)
            .sort(),
        ).toEqual(cells.map(countedAs).sort());
      }
      const stamp = found.stamped.find(
        each =>
          each.component.namespace === namespace &&
          each.component.name === component,
      );
      const isFailing = stamp?.health === 'failing';
      const isKnown = report.headline.state === 'known';
      expect(isKnown && isFailing).toBe(isKnown && told.critical > 0);
    });
  });

  it('the tab of an environment says what the list says of it', async () => {
    await oneByOne(entitiesOf(portal, 'Environment'), async entity => {
      const environment = named(entity, 'environment');
      const namespace = named(entity, 'namespace');
      const query = `&owner=component&namespace=${namespace}&environment=${environment}`;
      const { listed, bound } = await atOneMoment(portal, async () => ({
        listed: (await portal.secrets(query)).counts,
        bound: (
          await portal.get(
            `${pathOf(entity)}/bindings`,
            environmentBindingsSchema,
          )
        ).report.counts,
      }));
      expect({ environment, counts: bound }).toEqual({
        environment,
        counts: listed,
      });
    });
  });

  it('the tab of a project says what the list says of it', async () => {
    await oneByOne(entitiesOf(portal, 'System'), async entity => {
      const project = named(entity, 'project');
      const namespace = named(entity, 'namespace');
      const query = `&owner=component&namespace=${namespace}&project=${project}`;
      const { listed, report } = await atOneMoment(portal, async () => ({
        listed: (await portal.secrets(query)).counts,
        ...(await portal.get(
          `${pathOf(entity)}/secrets`,
          projectSecretsSchema,
        )),
      }));
      expect({ project, counts: report.counts }).toEqual({
        project,
        counts: listed,
      });
    });
  });

  it('a cell of the tab of a project says what the list says of it', async () => {
    await oneByOne(entitiesOf(portal, 'System'), async entity => {
      const project = named(entity, 'project');
      const namespace = named(entity, 'namespace');
      const query = `&owner=component&namespace=${namespace}&project=${project}`;
      const found = await atOneMoment(portal, async () => {
        const answer = await portal.get(
          `${pathOf(entity)}/secrets`,
          projectSecretsSchema,
        );
        const { rows } = await portal.secrets(query);
        return { ...answer, rows };
      });
      const { report, environments, components, rows } = found;
      expect(components.map(({ id }) => id)).toEqual(
        report.places.map(({ id }) => id),
      );
      components.forEach(({ cells }, index) => {
        const { name } = report.places[index];
        for (const { environment, counts } of cells) {
          const at = environments[environment].name;
          const listed = rows.filter(
            row => row.component?.name === name && row.environment === at,
          );
          expect({ name, at, ...NO_COUNTS, ...counts }).toEqual({
            name,
            at,
            ...countsOf(listed),
          });
        }
      });
    });
  });
});
