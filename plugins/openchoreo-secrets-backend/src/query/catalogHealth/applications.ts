import {
  componentKey,
  objectKey,
  type CatalogHealthAnswerDto,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { allComponents } from '../fleet/allComponents';
import type { Fleet } from '../fleet/fleet';
import type { PlatformRow } from '../fleet/platformRow';
import { applicationsAreKnown } from './certainty';
import { Tallies } from './tallies';

interface Named {
  readonly namespace: string;
  readonly name: string;
}

interface Gathered {
  readonly components: Tallies<ComponentRef>;
  /** By name of the project. */
  readonly systems: Tallies<Named>;
  readonly environments: Tallies<Named>;
}

const system = ({ namespace, project }: ComponentRef): Named => ({
  namespace,
  name: project,
});

function everything({ context: { snapshot } }: Fleet): Gathered {
  const { Project, Environment } = snapshot.controlPlane.kinds;
  const components = new Tallies<ComponentRef>(componentKey);
  const systems = new Tallies<Named>(objectKey);
  const environments = new Tallies<Named>(objectKey);
  for (const component of allComponents(snapshot)) {
    components.of(component);
    systems.of(system(component));
  }
  for (const { meta } of Project.objects.values()) {
    if (meta.namespace) systems.of({ ...meta, namespace: meta.namespace });
  }
  for (const { meta } of Environment.objects.values()) {
    if (meta.namespace) environments.of({ ...meta, namespace: meta.namespace });
  }
  return { components, systems, environments };
}

function addTo(
  { components, systems, environments }: Gathered,
  row: PlatformRow,
  kind: 'addSecret' | 'addTrouble',
): void {
  const { component, environment, owner } = row;
  // Builds never change what is said of the component that they build.
  if (!component || owner === 'build') return;
  const { namespace } = component;
  components.of(component)[kind](row);
  systems.of(system(component))[kind](row);
  if (environment) {
    environments.of({ namespace, name: environment })[kind](row);
    return;
  }
  // What cannot be told of a component cannot be told of where it runs.
  const possible = environments.where(each => each.namespace === namespace);
  for (const tally of possible) tally[kind](row);
}

/** Coarse health of components, projects and environments. */
export function applicationHealth(
  fleet: Fleet,
): Omit<CatalogHealthAnswerDto, 'planes'> {
  const gathered = everything(fleet);
  for (const row of fleet.rows) addTo(gathered, row, 'addSecret');
  for (const row of fleet.troubles) addTo(gathered, row, 'addTrouble');
  const certain = applicationsAreKnown(fleet.context);
  const { components, systems, environments } = gathered;
  return {
    components: components.map(({ namespace, project, name }, tally) => ({
      component: { namespace, project, name },
      ...tally.stamped(certain),
    })),
    systems: systems.map(({ namespace, name }, tally) => ({
      namespace,
      project: name,
      ...tally.stamped(certain),
    })),
    environments: environments.map(({ namespace, name }, tally) => ({
      namespace,
      name,
      ...tally.stamped(certain),
    })),
  };
}
