import type { EntitySecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { componentId } from './componentLinks';

/** The components of a project in the order of its report: worst first. */
export function inOrder({
  report,
  components,
}: EntitySecretsDto): EntitySecretsDto['components'] {
  const byId = new Map(components.map(one => [componentId(one), one]));
  return report.places.flatMap(({ id }) => byId.get(id) ?? []);
}
