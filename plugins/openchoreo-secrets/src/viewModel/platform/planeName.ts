import type { PlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** The name of a plane; with its namespace where two planes share a name. */
export function planeName(id: string, planes: readonly PlaneDto[]): string {
  const plane = planes.find(one => one.id === id);
  if (!plane) {
    return id.split('/').at(-1) ?? id;
  }
  const twin = planes.some(one => one.id !== id && one.name === plane.name);
  return twin && plane.namespace
    ? `${plane.namespace}/${plane.name}`
    : plane.name;
}
