import {
  componentKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { environmentsOf, pipelineOf } from '../../ownership/environmentsOf';
import { inPipelineOrder } from '../report/sight';
import type { Fleet } from './fleet';
import { RowFold } from './rowFold';
import type { Rows } from './rowLeaves';
import { environmentKeys } from './storeConsumers';

/** Environments of a component in the order in which it is promoted. */
export function inPromotionOrder(
  names: Iterable<string>,
  component: ComponentRef,
  { context }: Fleet,
): string[] {
  const { controlPlane } = context.snapshot;
  const order = environmentsOf(controlPlane, component, context);
  return inPipelineOrder(
    names,
    order.map(({ name }) => name),
  );
}

/** Where some rows are. */
interface Places {
  readonly projects: ReadonlyMap<string, ComponentRef>;
  /** By `namespace/name`. */
  readonly environments: ReadonlySet<string>;
}

function placesIn(rows: Rows): Places {
  const projects = new Map<string, ComponentRef>();
  const environments = new Set<string>();
  const keyOf = environmentKeys();
  let last: ComponentRef | undefined;
  for (const row of rows) {
    const owner = row.component ?? row.resource;
    if (owner && owner !== last) {
      projects.set(componentKey({ ...owner, name: '' }), owner);
    }
    last = owner;
    const environment = keyOf(row);
    if (environment) environments.add(environment);
  }
  return { projects, environments };
}

/** Where all rows are. */
export const places = new RowFold(
  placesIn,
  (parts: readonly Places[]): Places => {
    const projects = new Map<string, ComponentRef>();
    const environments = new Set<string>();
    for (const part of parts) {
      for (const [key, of] of part.projects) projects.set(key, of);
      for (const key of part.environments) environments.add(key);
    }
    return { projects, environments };
  },
);

/** The environments of some rows, by `namespace/name`: project by project in the order of promotion, then those outside of pipelines. */
export function promotionOrder(
  rows: Rows,
  { context }: Fleet,
): readonly string[] {
  const { projects, environments } = places.of(rows);
  const inPipelines = [...projects.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, of]) =>
      pipelineOf(context.snapshot.controlPlane, of, context).map(
        name => `${of.namespace}/${name}`,
      ),
    );
  return inPipelineOrder([...environments].sort(), [...new Set(inPipelines)]);
}
