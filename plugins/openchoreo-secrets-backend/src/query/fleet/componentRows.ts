import type { ComponentRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { isSecret, type Cell } from '../matrix/cell';
import {
  componentContexts,
  deployedComponent,
  type Objects,
  type Planes,
} from '../matrix/componentContexts';
import { matrixOf, type ComponentContext } from '../matrix/componentMatrix';
import type { QueryContext } from '../context/context';
import type { EnvironmentContext } from '../matrix/environmentContext';
import { untoldTrouble } from '../matrix/environmentCauses';
import type { Row } from '../matrix/rows';
import { outcomeOf } from '../objects/delivered';
import type { ObjectView } from '../objects/objectViews';
import {
  ComponentRow,
  componentRowId,
  type CommonGround,
  type RowName,
} from './componentRow';
import { claimOf } from './claimBook';
import { CommonGrounds } from './commonGrounds';
import { timeless, type PlatformRow } from './platformRow';
import { sharedText } from './sharedTexts';

/** What the secrets of a component are, and its troubles that show in none of them. */
interface ComponentRows {
  readonly rows: readonly PlatformRow[];
  readonly troubles: readonly PlatformRow[];
}

const NONE: readonly never[] = [];

/** Nearly all have no flags: those are one list, and not one each. */
function withFlags<T extends { readonly flags: readonly unknown[] }>(of: T): T {
  return of.flags.length === 0 ? { ...of, flags: NONE } : of;
}

/** What a row may have in common with others. */
function groundOf(
  { component }: ComponentContext,
  { environment: { name, production }, plane }: EnvironmentContext,
  cell: Cell,
  objects: Objects,
): CommonGround {
  const view = objects.get(cell.objectId ?? '');
  const delivered = outcomeOf(cell.delivered);
  return {
    component,
    environment: name,
    production,
    planeId: plane?.id,
    storeId: cell.storeId && sharedText(cell.storeId),
    object: view && claimOf(view),
    reference: cell.reference?.name,
    health: withFlags(timeless(cell.health)),
    delivered: { ...delivered, delivery: withFlags(delivered.delivery) },
    lastKnown: cell.lastKnown,
    heldBackBy: cell.heldBackBy,
  };
}

function dependencyOf(
  { namespace, project }: ComponentRef,
  { output }: Cell,
): PlatformRow['dependency'] {
  if (!output) return undefined;
  const resource = { namespace, project, name: output.resource };
  return { resource, output: output.name };
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
        id: componentRowId(component, name, ''),
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
      id: componentRowId(component, '', ''),
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

/** The secrets in an environment. */
function rowsIn(
  of: ComponentContext,
  environment: EnvironmentContext,
  cells: readonly (readonly [RowName, Cell])[],
  objects: Objects,
): readonly ComponentRow[] {
  const grounds = new CommonGrounds();
  return cells.flatMap(([name, cell]) => {
    if (!isSecret(cell)) return [];
    const ground = grounds.shared(groundOf(of, environment, cell, objects));
    const { key: remoteKey, property } = cell.remote ?? {};
    const dependency = dependencyOf(of.component, cell);
    const own = { remoteKey, property, dependency };
    return [new ComponentRow(name, ground, own)];
  });
}

/** The secrets of a component, one for each key and environment that has one. */
function componentRows(
  of: ComponentContext,
  objects: Objects,
  context: QueryContext,
): ComponentRows {
  const { component, environments } = of;
  const { rows } = matrixOf(of, context);
  const names = rows.map(({ id, from, label }) => ({ id, from, label }));
  return {
    rows: environments.flatMap((environment, index) =>
      rowsIn(
        of,
        environment,
        rows.map(({ cells }, row) => [names[row], cells[index]]),
        objects,
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
  const found = components.map(of => componentRows(of, objects, context));
  return {
    rows: found.flatMap(({ rows }) => rows),
    troubles: found.flatMap(({ troubles }) => troubles),
    objects: objects.values(),
  };
}
