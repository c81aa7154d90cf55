import type {
  CauseDto,
  ComponentSecretsDto,
  DeliveryDto,
  HealthDto,
  SecretRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { RecordedAnswers } from './recordedAnswers';

/** What is told of a thing, by its path in the table. */
export type Told = ReadonlyMap<string, string>;

export const path = (...parts: readonly (string | undefined)[]) =>
  parts.filter(part => part !== undefined).join(' > ');

const line = (...words: readonly (string | undefined)[]) =>
  words.map(word => word ?? '-').join(' · ');

const causeForm = (cause?: CauseDto) => line(cause?.class, cause?.actor);

/** Verdict, delivery, effect, severity, cause, actor. */
export function formOf(
  { verdict, severity, cause }: HealthDto,
  delivery?: DeliveryDto,
  pushed?: string,
): string {
  const got = delivery?.state ?? pushed;
  return line(verdict, got, delivery?.effect, severity, causeForm(cause));
}

type Cell = ComponentSecretsDto['rows'][number]['cells'][number];

/** Of another environment only, and of objects that an environment does not have. */
function isNowhere(from: string, { health: { verdict } }: Cell): boolean {
  return (
    verdict === 'notDeployed' || (from === 'object' && verdict === 'notUsed')
  );
}

/** The keys of a component in each of its environments. */
export function cellsOf({ name, rows }: ComponentSecretsDto) {
  return rows.flatMap(({ id, from, label, cells }) =>
    cells
      .filter(cell => !isNowhere(from, cell))
      .map(cell => ({
        at: path('components', name, id, cell.environment),
        component: name,
        id,
        label,
        cell,
        form: formOf(cell.health, cell.delivery),
      })),
  );
}

const causesOf = ({ name, environments }: ComponentSecretsDto) =>
  environments.flatMap(({ name: environment, causes }) =>
    causes.map((cause): [string, string] => [
      path('environments', name, environment),
      causeForm(cause),
    ]),
  );

const REFERENCE = /SecretReference(?:\.openchoreo\.dev)? "([^"]+)"/;

/** The reference that is quoted beside a key, where it is another than the key's. */
const misquotedOf = (component: ComponentSecretsDto) =>
  cellsOf(component).flatMap(({ at, cell }): [string, string][] => {
    const { reference, health } = cell;
    const [, quoted] = REFERENCE.exec(health.cause?.text ?? '') ?? [];
    return quoted && reference && quoted !== reference.name
      ? [[at.replace('components', 'misquoted'), quoted]]
      : [];
  });

const buildsOf = ({ builds = [] }: ComponentSecretsDto) =>
  builds.flatMap(({ run, worst, secrets }): [string, string][] => [
    [path('builds', run, 'worst'), worst],
    ...secrets.map(({ name, health, delivery }): [string, string] => [
      path('builds', run, name),
      formOf(health, delivery),
    ]),
  ]);

const HAVE_TABS = ['component', 'build', 'resource'];

function objectRows(rows: readonly SecretRowDto[]): [string, string][] {
  return rows
    .filter(({ owner }) => !HAVE_TABS.includes(owner))
    .map(({ planeId, object, health, delivery, pushed }) => {
      const { kind = 'ExternalSecret', namespace, name } = object ?? {};
      const full = [namespace, name].filter(Boolean).join('/');
      return [
        path('objects', planeId, `${kind} ${full}`),
        formOf(health, delivery, pushed),
      ];
    });
}

function platformForms(answers: RecordedAnswers): [string, string][] {
  const { stores, incidents, checklists } = answers;
  return [
    ...stores.map(({ id, health }): [string, string] => [
      path('stores', id),
      line(health?.verdict, health?.severity, causeForm(health?.cause)),
    ]),
    ...incidents.flatMap(({ level, storeId, severity, cause }) =>
      level === 'store'
        ? [[path('incidents', storeId), line(severity, causeForm(cause))]]
        : [],
    ),
    ...checklists.flatMap(({ planeId, rows }) =>
      rows
        .filter(({ state }) => state !== 'notApplicable')
        .map(({ namespace, name, state, severity }) => [
          path('checklist', planeId, `${namespace}/${name}`),
          line(state, severity),
        ]),
    ),
  ].map(([at, form]) => [at, form]);
}

/** All that the table has a row for. Of a name that stands twice both forms are told. */
export function toldOf(answers: RecordedAnswers): Told {
  const told = new Map<string, string>();
  const components = answers.tabs.flatMap(tab => tab.components);
  const all = [
    ...components.flatMap(cellsOf).map(({ at, form }) => [at, form]),
    ...components.flatMap(causesOf),
    ...components.flatMap(misquotedOf),
    ...components.flatMap(buildsOf),
    ...objectRows(answers.rows),
    ...platformForms(answers),
  ];
  for (const [at, form] of all) {
    const before = told.get(at);
    told.set(at, before ? `${before} and ${form}` : form);
  }
  return told;
}
