import {
  planeKindOf,
  type PlaneRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { z } from 'zod/v3';

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

function refSchema(
  required: string,
  remedy: string,
  parse: (text: string) => PlaneRef | undefined,
) {
  const message = `expected a plane: ${remedy}`;
  return z
    .string({
      required_error: `${required}: ${remedy}`,
      invalid_type_error: message,
    })
    .transform((text, context): PlaneRef => {
      const ref = parse(text);
      if (ref) return ref;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    });
}

/** `planes[].plane`. */
export const planeRefSchema = refSchema(
  'expected the plane that this access is for',
  REMEDY,
  parsePlaneRef,
);

/** Any plane that is observed, the control plane itself included. */
export const observedPlaneSchema = refSchema(
  'expected the plane that this is about',
  `${REMEDY}, or ControlPlane/default`,
  text =>
    text === 'ControlPlane/default'
      ? { kind: 'ControlPlane', name: 'default' }
      : parsePlaneRef(text),
);
