import type { FleetApi, SecretsQuery } from './FleetApi';
import type { SecretsApi, SecretsEntityRef } from './SecretsApi';
import { backEnd, type BackEndOptions } from './backEnd';

const FILE_TYPES = {
  csv: 'text/csv',
  json: 'application/json',
  markdown: 'text/markdown',
} as const;

/** Asks the back end about entities, and about what the reader owns. @public */
export function createSecretsClient(options: BackEndOptions): SecretsApi {
  const { ask } = backEnd(options);
  return {
    getEntitySecrets: (ref, how) => ask('secrets', at(ref, 'secrets'), how),
    getProject: (ref, how) => ask('project', at(ref, 'secrets'), how),
    getBindings: (ref, how) => ask('bindings', at(ref, 'bindings'), how),
    getReferences: (ref, how) => ask('references', at(ref, 'references'), how),
    getAlsoUsedBy: (ref, { row, environment }, how) => {
      const query = new URLSearchParams({ row, environment });
      return ask('alsoUsedBy', at(ref, `also-used-by?${query}`), how);
    },
    getPromotion: (ref, to, how) => {
      const query = new URLSearchParams({ to });
      return ask('promotion', at(ref, `promotion?${query}`), how);
    },
    getMine: how => ask('mine', 'v1/mine', how),
    getMySecrets: (query, how) =>
      ask('mySecrets', `v1/mine/secrets${pageOf(query)}`, how),
  };
}

/** Asks the back end about all planes. @public */
export function createFleetClient(options: BackEndOptions): FleetApi {
  const { ask, fetchFile } = backEnd(options);
  return {
    getPlanes: how => {
      const entity = how?.entityRef;
      const query = entity ? `?${new URLSearchParams({ entity })}` : '';
      return ask('planes', `v1/planes${query}`, how);
    },
    getIncidents: how => ask('incidents', 'v1/incidents', how),
    getStores: how => ask('stores', `v1/stores${pageOf(how?.query)}`, how),
    getSummary: how => ask('summary', 'v1/summary', how),
    getServiceHealth: how => ask('serviceHealth', 'health', how),
    getChecklist: how => ask('checklist', 'v1/checklist', how),
    exportChecklist: (format, how) =>
      fetchFile(`v1/checklist?format=${format}`, FILE_TYPES[format], how),
    getReferences: how =>
      ask('references', `v1/references${pageOf(how?.query)}`, how),
    getSecrets: (query, how) => ask('rows', `v1/secrets${pageOf(query)}`, how),
    exportSecrets: (query, format, how) => {
      const params = paramsOf(query);
      params.set('format', format);
      return fetchFile(`v1/secrets?${params}`, FILE_TYPES[format], how);
    },
  };
}

function at({ kind, namespace, name }: SecretsEntityRef, what: string): string {
  const path = [kind.toLocaleLowerCase('en-US'), namespace, name]
    .map(encodeURIComponent)
    .join('/');
  return `v1/entities/${path}/${what}`;
}

/** Which of all, as a query; filters without a value are left out. */
function paramsOf({ filters, sort }: Pick<SecretsQuery, 'filters' | 'sort'>) {
  const params = new URLSearchParams();
  for (const [name, values] of Object.entries(filters)) {
    if (values.length > 0) params.set(name, values.join(','));
  }
  if (sort) params.set('sort', sort);
  return params;
}

/** The same, and which part of them; nothing where all are wanted. */
function pageOf(query: SecretsQuery | undefined): string {
  if (!query) return '';
  const params = paramsOf(query);
  params.set('offset', String(query.offset));
  params.set('limit', String(query.limit));
  return `?${params}`;
}
