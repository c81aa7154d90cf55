import type { ProjectSecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { allCounts } from '../counts';

/** A component of a project with its name, and all that is counted of it in each environment. */
export type ComponentOf = ReturnType<typeof componentsIn>[number];

/** The components of a project in the order of its report: worst first. */
export function componentsIn({
  report,
  components,
  environments,
}: ProjectSecretsDto) {
  const byId = new Map(components.map(one => [one.id, one]));
  return report.places.flatMap(place => {
    const component = byId.get(place.id);
    const { name, namespace = '', project = '' } = place;
    if (!component || name === undefined) return [];
    const cells = component.cells.flatMap(cell => {
      const environment = environments[cell.environment];
      return environment
        ? { ...cell, environment, counts: allCounts(cell.counts) }
        : [];
    });
    return { ...component, name, namespace, project, place, cells };
  });
}
