import {
  planeKindOf,
  type PlaneRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { z } from 'zod';

const NAME = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/;

const REMEDY =
  'write DataPlane/NAMESPACE/NAME or ClusterDataPlane/NAME, with a kind among ' +
  'DataPlane, WorkflowPlane, BuildPlane, ObservabilityPlane and their Cluster… forms';

/** Reads `Kind/namespace/name` or `ClusterKind/name`; build planes are workflow planes. */
function parsePlaneRef(text: string): PlaneRef | undefined {
  const [kindText, ...names] = text.split('/');
  const kind = planeKindOf(kindText);
  if (!kind || !names.every(name => NAME.test(name))) return undefined;
  if (kind.startsWith('Cluster')) {
    return names.length === 1 ? { kind, name: names[0] } : undefined;
  }
  return names.length === 2
    ? { kind, namespace: names[0], name: names[1] }
    : undefined;
}

/** `planes[].plane`. */
export const planeRefSchema = z
  .string({
    required_error: `expected the plane that this access is for: ${REMEDY}`,
    invalid_type_error: `expected a plane: ${REMEDY}`,
  })
  .transform((text, context): PlaneRef => {
    const ref = parsePlaneRef(text);
    if (ref) return ref;
    context.addIssue({
      code: 'custom',
      message: `expected a plane: ${REMEDY}`,
    });
    return z.NEVER;
  });
