import { KubeObject, PrinterColumn, ResourceDefinition } from '../log';
import { humanDuration } from './humanDuration';
import { badRequest } from './status';

export type IncludeObject = 'None' | 'Metadata' | 'Object';

interface TableRequest {
  readonly resource: ResourceDefinition;
  readonly includeObject: IncludeObject;
  /** Ages are until then. */
  readonly now: number;
}

export function parseIncludeObject(query: URLSearchParams): IncludeObject {
  const value = query.get('includeObject') ?? '';
  switch (value) {
    case '':
    case 'Metadata':
      return 'Metadata';
    case 'None':
    case 'Object':
      return value;
    default:
      throw badRequest(`unrecognized includeObject value: "${value}"`);
  }
}

export function tableOf(
  request: TableRequest,
  objects: readonly KubeObject[],
  metadata: object,
): Readonly<Record<string, unknown>> {
  const { columns = [], builtIn } = request.resource;
  return {
    kind: 'Table',
    apiVersion: 'meta.k8s.io/v1',
    metadata,
    columnDefinitions: [
      definition('Name', 'string', 'name'),
      ...columns.map(column => definition(column.name, column.type, '')),
      definition('Age', builtIn ? 'string' : 'date', ''),
    ],
    rows: objects.map(object => ({
      cells: [
        object.metadata.name,
        ...columns.map(column => cell(object, column)),
        humanDuration(
          request.now - Date.parse(object.metadata.creationTimestamp),
        ),
      ],
      object: included(object, request.includeObject),
    })),
  };
}

function included(object: KubeObject, what: IncludeObject) {
  switch (what) {
    case 'None':
      return null;
    case 'Object':
      return object;
    default:
      return {
        kind: 'PartialObjectMetadata',
        apiVersion: 'meta.k8s.io/v1',
        metadata: object.metadata,
      };
  }
}

function definition(name: string, type: string, format: string) {
  return { name, type, format, description: '', priority: 0 };
}

function cell(object: KubeObject, column: PrinterColumn): unknown {
  let value: unknown = object;
  for (const part of column.path) {
    if (typeof value !== 'object' || value === null) return null;
    value = Object.entries(value).find(([key]) => key === part)?.[1];
  }
  return column.count ? Object.keys(value ?? {}).length : (value ?? null);
}
