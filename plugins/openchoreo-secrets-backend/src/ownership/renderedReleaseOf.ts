import type {
  ComponentRef,
  ReleaseBindingObject,
  RenderedReleaseObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ControlPlaneSnapshot } from '../observed/snapshot';
import { objectsOf } from './componentIndex';

/** A release that a ReleaseBinding owns is that binding's alone; one that names no owner is matched by its fields. */
function isOf(
  release: RenderedReleaseObject,
  binding: ReleaseBindingObject,
): boolean {
  const { owner } = release.meta;
  if (!owner || owner.kind !== 'ReleaseBinding') return true;
  return owner.name === binding.meta.name && owner.uid === binding.meta.uid;
}

function byRank(component: ComponentRef, binding: ReleaseBindingObject) {
  const usual = `${component.name}-${binding.environment}`;
  const rank = ({ meta }: RenderedReleaseObject) =>
    (meta.owner ? 0 : 2) + (meta.name === usual ? 0 : 1);
  return (a: RenderedReleaseObject, b: RenderedReleaseObject) =>
    rank(a) - rank(b) || a.meta.name.localeCompare(b.meta.name, 'en');
}

/** What was rendered into the data plane for a binding. */
export function renderedReleaseOf(
  { kinds }: ControlPlaneSnapshot,
  component: ComponentRef,
  binding: ReleaseBindingObject,
): RenderedReleaseObject | undefined {
  return objectsOf(kinds.RenderedRelease, component)
    .filter(
      release =>
        release.targetPlane === 'dataplane' &&
        release.environment === binding.environment &&
        isOf(release, binding),
    )
    .sort(byRank(component, binding))[0];
}
