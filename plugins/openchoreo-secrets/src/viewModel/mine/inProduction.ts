import type { OwnedDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** The environments of what is owned that are production. */
export function inProduction(owned: readonly OwnedDto[]): ReadonlySet<string> {
  const places = owned.flatMap(({ environments }) => environments);
  return new Set(
    places.flatMap(place => (place.production ? place.environment : [])),
  );
}
