import type {
  IncidentDto,
  IncidentsAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { filterView, type FilterView } from './options';
import type { FilterName, PlatformUrlState } from './urlState';

export const INCIDENT_FILTERS = [
  'status',
  'plane',
  'env',
  'project',
  'actor',
] as const satisfies readonly FilterName[];

/** What the incidents could be filtered by. */
export function incidentFilters(
  answer: IncidentsAnswerDto,
  url: PlatformUrlState,
  { t }: ViewContext,
): readonly FilterView[] {
  return INCIDENT_FILTERS.map(name =>
    filterView(
      name,
      answer.incidents.flatMap(one => [...valuesOf(one, answer, name)]),
      url.filters,
      { t, planes: answer.planes },
    ),
  );
}

/** True where an incident has one of the values of every filter, and the words. */
export function incidentMatches(
  incident: IncidentDto,
  answer: IncidentsAnswerDto,
  { filters, q }: PlatformUrlState,
): boolean {
  const names = [
    ...INCIDENT_FILTERS,
    'namespace',
    'store',
    'cause',
    'component',
  ] as const;
  return (
    names.every(name => {
      const chosen = filters[name];
      const values = valuesOf(incident, answer, name);
      return chosen.length === 0 || chosen.some(one => values.has(one));
    }) && hasWords(incident, answer, q)
  );
}

function valuesOf(
  incident: IncidentDto,
  answer: IncidentsAnswerDto,
  name: FilterName,
): ReadonlySet<string> {
  const { affected, cause, storeId } = incident;
  switch (name) {
    case 'status':
      return new Set([incident.severity]);
    case 'plane':
      return new Set([incident.planeId]);
    case 'env':
      return new Set(affected.flatMap(({ environment }) => environment ?? []));
    case 'project':
      return new Set(affected.flatMap(one => one.component?.project ?? []));
    case 'namespace':
      return new Set(affected.flatMap(one => one.component?.namespace ?? []));
    case 'component':
      return new Set(affected.flatMap(one => one.component?.name ?? []));
    case 'actor':
      return new Set([cause.actor]);
    case 'cause':
      return new Set([cause.class]);
    case 'store': {
      const store = storeId ? answer.stores[storeId]?.name : undefined;
      return new Set(store ? [store] : []);
    }
    default:
      return new Set();
  }
}

function hasWords(
  incident: IncidentDto,
  answer: IncidentsAnswerDto,
  q: string,
): boolean {
  const wanted = q.trim().toLocaleLowerCase();
  const texts = [
    ...Object.values(incident.cause.params),
    ...(['plane', 'env', 'project', 'component', 'store'] as const).flatMap(
      name => [...valuesOf(incident, answer, name)],
    ),
  ];
  return (
    wanted === '' ||
    texts.some(text => text.toLocaleLowerCase().includes(wanted))
  );
}

/** How many of each severity are shown. */
export function incidentCounts(incidents: readonly IncidentDto[]) {
  const of = (severity: IncidentDto['severity']) =>
    incidents.filter(one => one.severity === severity).length;
  return {
    critical: of('critical'),
    warning: of('warning'),
    unknown: of('unknown'),
  };
}
