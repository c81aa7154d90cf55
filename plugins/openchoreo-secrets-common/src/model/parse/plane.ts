import { z } from 'zod/v3';
import type { PlaneObject } from '../controlPlaneObjects';
import type { PlaneKind } from '../identity';
import { lenient, lenientName, lenientText, section, time } from './fields';
import { metaSchema } from './meta';
import { parseWith, type Parsed } from './parsed';
import { lenientRef } from './refs';

/** Build planes became workflow planes in 1.0. */
const PLANE_KINDS: ReadonlyMap<string, PlaneKind> = new Map([
  ['DataPlane', 'DataPlane'],
  ['ClusterDataPlane', 'ClusterDataPlane'],
  ['WorkflowPlane', 'WorkflowPlane'],
  ['BuildPlane', 'WorkflowPlane'],
  ['ClusterWorkflowPlane', 'ClusterWorkflowPlane'],
  ['ClusterBuildPlane', 'ClusterWorkflowPlane'],
  ['ObservabilityPlane', 'ObservabilityPlane'],
  ['ClusterObservabilityPlane', 'ClusterObservabilityPlane'],
]);

/** The kind of plane that a custom resource kind stands for. @alpha */
export function planeKindOf(kind: string): PlaneKind | undefined {
  return PLANE_KINDS.get(kind);
}

const plane = (assumedKind: string | undefined) =>
  z
    .object({
      kind: lenientText,
      metadata: metaSchema,
      spec: section({ planeID: lenientName, secretStoreRef: lenientRef }),
      status: section({
        agentConnection: lenient(
          z.object({
            connected: lenient(z.boolean()),
            lastHeartbeatTime: lenient(time),
          }),
        ),
      }),
    })
    .transform(({ kind, metadata, spec, status }, context): PlaneObject => {
      const planeKind = planeKindOf(assumedKind ?? kind ?? '');
      if (!planeKind) {
        context.addIssue({
          code: 'custom',
          path: ['kind'],
          message: 'expected a kind of plane',
        });
        return z.NEVER;
      }
      return {
        kind: planeKind,
        meta: metadata,
        planeId: spec.planeID ?? metadata.name,
        secretStore: spec.secretStoreRef?.name,
        agentConnected: status.agentConnection?.connected,
        agentHeartbeatAt: status.agentConnection?.lastHeartbeatTime,
      };
    });

/** Parses any openchoreo.dev plane kind, build planes included. `kind` is for list items that name none. @alpha */
export function parsePlane(json: unknown, kind?: string): Parsed<PlaneObject> {
  return parseWith(plane(kind), json);
}
