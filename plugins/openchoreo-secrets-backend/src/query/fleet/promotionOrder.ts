import {
  componentKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { environmentsOf, pipelineOf } from '../../ownership/environmentsOf';
import { inPipelineOrder } from '../report/sight';
import type { Fleet } from './fleet';
import type { PlatformRow } from './platformRow';
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

/** The environments of some rows, by `namespace/name`: project by project in the order of promotion, then those outside of pipelines. */
export function promotionOrder(
  rows: readonly PlatformRow[],
  { context }: Fleet,
): readonly string[] {
  const projects = new Map<string, ComponentRef>();
  const found = new Set<string>();
  const keyOf = environmentKeys();
  let last: ComponentRef | undefined;
  for (const row of rows) {
    const owner = row.component ?? row.resource;
    if (owner && owner !== last) {
      projects.set(componentKey({ ...owner, name: '' }), owner);
    }
    last = owner;
    const environment = keyOf(row);
    if (environment) found.add(environment);
  }
  const inPipelines = [...projects.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, of]) =>
      pipelineOf(context.snapshot.controlPlane, of, context).map(
        name => `${of.namespace}/${name}`,
      ),
    );
  return inPipelineOrder([...found].sort(), [...new Set(inPipelines)]);
}
