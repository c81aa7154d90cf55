import type {
  ComponentSecretsDto,
  CountsDto,
  ProjectSecretsDto,
  SecretRowDto,
  StoreRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { RecordedAnswers } from './recordedAnswers';
import { cellsOf, formOf, path } from './toldForms';

/** What two views say of the same things, where it is not the same. */
type Differences = readonly unknown[];

function differences(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): Differences {
  const all = new Set([...one.keys(), ...other.keys()]);
  return [...all]
    .map(at => ({ at, one: one.get(at), other: other.get(at) }))
    .filter(each => each.one !== each.other);
}

const isTab = (kind: string) => kind === 'component';

const tabsOf = ({ tabs }: RecordedAnswers) =>
  tabs
    .filter(({ scope }) => isTab(scope))
    .flatMap(({ components }) => components);

/** What is counted of a component: not what is due nowhere. */
function countedForms(components: readonly ComponentSecretsDto[]) {
  return new Map(
    components
      .flatMap(cellsOf)
      .filter(({ cell: { delivery, objectId } }) => {
        return delivery.state !== 'notDue' || objectId !== undefined;
      })
      .map(({ component, label, cell, form }) => [
        path(component, cell.environment, label),
        form,
      ]),
  );
}

function listedForms(rows: readonly SecretRowDto[]) {
  return new Map(
    rows
      .filter(({ owner }) => isTab(owner))
      .map(row => [
        path(row.component?.name, row.environment, row.key),
        formOf(row.health, row.delivery),
      ]),
  );
}

/** The list of all secrets. */
export function list(answers: RecordedAnswers): Differences {
  return differences(countedForms(tabsOf(answers)), listedForms(answers.rows));
}

/** What is counted of components in environments, where anything is. */
function countedIn(
  all: readonly (readonly [
    environment: string,
    component: string,
    counts: Partial<CountsDto>,
  ])[],
) {
  return new Map(
    all
      .map(([environment, component, counts]) => {
        const some = Object.entries(counts).filter(([, count]) => count > 0);
        return [path(environment, component), some] as const;
      })
      .filter(([, counts]) => counts.length > 0)
      .map(([at, counts]) => [at, JSON.stringify(counts)]),
  );
}

function cellsOfProject(answer: ProjectSecretsDto) {
  const { report, components } = answer;
  const names = new Map(report.places.map(({ id, name = '' }) => [id, name]));
  return components.flatMap(({ id, cells }) =>
    cells.map(
      ({ environment, counts }) =>
        [
          answer.environments[environment].name,
          names.get(id) ?? '',
          counts,
        ] as const,
    ),
  );
}

function cellsOfTabs(answers: RecordedAnswers) {
  return tabsOf(answers).flatMap(({ name, report }) =>
    report.places.map(
      ({ name: environment = '', counts }) =>
        [environment, name, counts] as const,
    ),
  );
}

/** The tabs of projects. */
export function projects(answers: RecordedAnswers): Differences {
  const told = answers.projects.flatMap(cellsOfProject);
  return differences(countedIn(cellsOfTabs(answers)), countedIn(told));
}

/** The tabs of environments, with the components in them. */
export function environments(answers: RecordedAnswers): Differences {
  const bound = answers.environments.flatMap(({ entity, report }) =>
    report.places.map(
      ({ name = '', counts }) => [entity.name, name, counts] as const,
    ),
  );
  return differences(countedIn(cellsOfTabs(answers)), countedIn(bound));
}

/** Of a key in a place, or of what a list says of it. */
type Judged = Pick<SecretRowDto, 'health' | 'heldBackBy'>;

const isWrong = ({ health, heldBackBy }: Judged) =>
  ['critical', 'warning', 'unknown'].includes(health.severity) &&
  heldBackBy === undefined;

/** The findings of a tab: each of its keys that is wrong stands in one of its own cause. */
export function findings(answers: RecordedAnswers): Differences {
  return tabsOf(answers).flatMap(component =>
    cellsOf(component)
      .filter(({ cell }) => isWrong(cell))
      .filter(
        ({ id, cell: { environment, health } }) =>
          !component.report.findings.some(
            finding =>
              finding.rows.includes(id) &&
              finding.environments.includes(environment) &&
              finding.cause.class === (health.cause?.class ?? 'unknown'),
          ),
      )
      .map(({ at, form }) => ({ at, form })),
  );
}

type Incident = RecordedAnswers['incidents'][number];

/** Whether an incident counts a secret among those whom it affects. */
function affects({ affected }: Incident, row: SecretRowDto): boolean {
  const { build, component, environment } = row;
  const { namespace, name = '' } = row.object ?? {};
  const object = [namespace, name].filter(Boolean).join('/');
  return affected.some(each => {
    if (build) return each.build?.run === build.run;
    if (!component) return each.object === object;
    return (
      each.component?.name === component.name &&
      each.environment === environment
    );
  });
}

/** Incidents: each secret that is wrong stands under one of its own cause, or of its store. */
export function incidents({
  incidents: all,
  rows,
}: RecordedAnswers): Differences {
  return rows.filter(isWrong).flatMap(row => {
    const { cause } = row.health;
    const own = all.filter(
      each =>
        affects(each, row) &&
        (each.level === 'store'
          ? each.storeId === row.storeId
          : each.cause.class === (cause?.class ?? 'unknown') &&
            each.cause.actor === cause?.actor),
    );
    return own.length > 0 ? [] : [{ row: row.id, cause }];
  });
}

const isFailing = ({ health, heldBackBy }: Judged) =>
  heldBackBy === undefined &&
  (health.severity === 'critical' || health.severity === 'warning');

/** What a store is called on each plane that refers to it. */
function idsOf({ id, planeId, planeIds = [planeId] }: StoreRowDto) {
  return planeIds.map(plane => `${plane}${id.slice(planeId.length)}`);
}

/** Stores: as many fail as the list says. */
export function stores({ stores: all, rows }: RecordedAnswers): Differences {
  const failingOf = (ids: readonly string[]) =>
    rows.filter(row => ids.includes(row.storeId ?? '') && isFailing(row));
  return all
    .map(store => ({
      id: store.id,
      failing: store.failing,
      listed: failingOf(idsOf(store)).length,
    }))
    .filter(({ failing, listed }) => failing !== listed);
}
