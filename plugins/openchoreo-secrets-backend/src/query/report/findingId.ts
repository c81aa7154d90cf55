import {
  CAUSES,
  causeOf,
  componentKey,
  type Cause,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Secret, Trouble } from './secret';

export const UNEXPLAINED = causeOf('unknown');

const idOf = (parts: readonly (string | undefined)[]) =>
  parts.map(part => encodeURIComponent(part ?? '')).join('|');

/** What a cause is about: of the same class and about the same, two causes in a plane are one. */
export function aboutOf({ class: named, params }: Cause): readonly string[] {
  return CAUSES[named].about.map(name => params[name] ?? '');
}

/** A store that fails is one cause, in whatever words: what is taken from it fails by it now, and the rest at its next refresh. */
export function isOfStore({ class: named }: Cause): boolean {
  const { stage, shares } = CAUSES[named];
  return stage === 'store' && shares === 'store';
}

/** Secrets of one cause: the same class, about the same thing, in the same plane. */
export function findingId(
  { planeId, storeId, objectId, health }: Secret,
  cause: Cause,
): string {
  const { params, class: named } = cause;
  if (isOfStore(cause)) {
    return idOf(['store', planeId, storeId ?? params.store]);
  }
  // What is not recognised in two objects need not be the same.
  const own = named === 'unknown' ? [health.verdict, objectId] : [];
  return idOf([named, planeId, ...aboutOf(cause), ...own]);
}

/** What lies in a component's own release is no other's, though it be called the same. */
export function troubleId({ cause, environment, component }: Trouble): string {
  return idOf([cause.class, environment, component && componentKey(component)]);
}
