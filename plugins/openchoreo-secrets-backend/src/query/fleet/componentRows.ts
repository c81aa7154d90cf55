import {
  componentKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { isSecret, type Cell } from '../matrix/cell';
import {
  componentContexts,
  deployedComponent,
  type Planes,
} from '../matrix/componentContexts';
import { matrixOf, type ComponentContext } from '../matrix/componentMatrix';
import type { QueryContext } from '../context/context';
import type { EnvironmentContext } from '../matrix/environmentContext';
import { untoldTrouble } from '../matrix/environmentCauses';
import type { Row } from '../matrix/rows';
import type { ObjectView } from '../objects/objectViews';
import { timeless, type PlatformRow } from './platformRow';

/** What the secrets of a component are, and its troubles that show in none of them. */
interface ComponentRows {
  readonly rows: readonly PlatformRow[];
  readonly troubles: readonly PlatformRow[];
}

function rowId(component: ComponentRef, environment: string, row: string) {
  return `${componentKey(component)}/${environment}/${row}`;
}

/** What stands in the id of an object, `<plane>/ExternalSecret/<namespace>/<name>`. */
function objectOf({ objectId }: Cell): PlatformRow['object'] {
  const [name, namespace, kind] = (objectId ?? '').split('/').reverse();
  return objectId ? { kind, namespace, name } : undefined;
}

function dependencyOf(
  { namespace, project }: ComponentRef,
  { output }: Cell,
): PlatformRow['dependency'] {
  if (!output) return undefined;
  const resource = { namespace, project, name: output.resource };
  return { resource, output: output.name };
}

function rowOf(
  component: ComponentRef,
  row: Row,
  cell: Cell,
  { environment, plane }: EnvironmentContext,
): PlatformRow {
  const { heldBackBy, storeId, remote } = cell;
  const idOf = (id: string) => rowId(component, environment.name, id);
  return {
    id: idOf(row.id),
    owner: 'component',
    key: row.label,
    from: row.from,
    component,
    environment: environment.name,
    production: environment.production,
    reference: cell.reference?.name,
    dependency: dependencyOf(component, cell),
    remoteKeys: remote ? [remote.key] : [],
    property: remote?.property,
    planeId: plane?.id,
    storeIds: storeId ? [storeId] : [],
    object: objectOf(cell),
    health: timeless(cell.health),
    delivered: timeless(cell.delivered),
    lastKnown: cell.lastKnown,
    heldBackBy: heldBackBy
      ? { key: heldBackBy, id: idOf(heldBackBy) }
      : undefined,
  };
}

const NOTHING = {
  owner: 'component' as const,
  key: '',
  from: 'object' as const,
  remoteKeys: [],
  storeIds: [],
};

function environmentTroubles(
  component: ComponentRef,
  rows: readonly Row[],
  environments: readonly EnvironmentContext[],
): readonly PlatformRow[] {
  return environments.flatMap((environment, index) => {
    const trouble = untoldTrouble(
      environment,
      rows.map(({ cells }) => cells[index]),
    );
    if (!trouble) return [];
    const { severity, cause } = trouble;
    const { name, production } = environment.environment;
    const verdict = severity === 'unknown' ? 'unknown' : 'notCreated';
    return [
      {
        ...NOTHING,
        id: rowId(component, name, ''),
        component,
        environment: name,
        production,
        planeId: environment.plane?.id,
        health: { verdict, severity, flags: [], cause },
      },
    ];
  });
}

function componentTrouble({
  component,
  expectation,
}: ComponentContext): readonly PlatformRow[] {
  if (expectation.state === 'known') return [];
  return [
    {
      ...NOTHING,
      id: rowId(component, '', ''),
      component,
      production: false,
      health: {
        verdict: 'unknown',
        severity: 'unknown',
        flags: [],
        cause: expectation.cause,
      },
    },
  ];
}

/** The secrets of a component, one for each key and environment that has one. */
function componentRows(
  of: ComponentContext,
  context: QueryContext,
): ComponentRows {
  const { component, environments } = of;
  const { rows } = matrixOf(of, context);
  return {
    rows: rows.flatMap(row =>
      row.cells.flatMap((cell, index) =>
        isSecret(cell)
          ? [rowOf(component, row, cell, environments[index])]
          : [],
      ),
    ),
    troubles: [
      ...componentTrouble(of),
      ...environmentTroubles(component, rows, environments),
    ],
  };
}

/** Judges a component, with the objects that it takes. */
export function rowsOfComponent(
  component: ComponentRef,
  views: Planes,
  controlPlane: string,
  context: QueryContext,
): ComponentRows & { readonly objects: Iterable<ObjectView> } {
  const { components, objects } = componentContexts(
    [deployedComponent(component, controlPlane, context)],
    views,
    controlPlane,
    context,
  );
  const found = components.map(of => componentRows(of, context));
  return {
    rows: found.flatMap(({ rows }) => rows),
    troubles: found.flatMap(({ troubles }) => troubles),
    objects: objects.values(),
  };
}
