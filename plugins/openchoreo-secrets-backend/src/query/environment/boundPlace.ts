import {
  causeOf,
  causeOfIgnorance,
  type Cause,
  type HeadlineDto,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { freshnessAt, isComplete } from '../../ownership/lookupIn';
import { observePlane } from '../../ownership/planeObservation';
import { planeOfEnvironment } from '../../ownership/planeOfEnvironment';
import type { QueryContext } from '../context/context';
import { causeOfPlace } from '../planes/planesOf';
import { planeView, type PlaneView } from '../planes/planeViews';
import { judgeStore, lookupStore, storeId } from '../stores/storeViews';

/** The plane and the store that an environment is bound to, judged without what is deployed there. */
export interface BoundPlace {
  readonly state: HeadlineDto['state'];
  readonly cause?: Cause;
  readonly plane?: PlaneView;
  readonly storeId?: string;
  readonly severities: readonly Severity[];
}

function storeSeverity(plane: PlaneView, context: QueryContext) {
  const name = plane.observation.plane.secretStore;
  if (!name) return {};
  const store = { kind: 'ClusterSecretStore' as const, name };
  const lookup = lookupStore(plane, store, context);
  const { severity } = judgeStore(plane, store, lookup, context);
  return { storeId: storeId(plane.id, store), severity };
}

function boundTo(plane: PlaneView, context: QueryContext): BoundPlace {
  const { storeId: id, severity } = storeSeverity(plane, context);
  const { freshness } = plane.observation;
  return {
    state: 'known',
    plane,
    storeId: id,
    severities: [
      severity ?? 'ok',
      isComplete(freshness) ? 'ok' : 'unknown',
      plane.controller?.severity ?? 'unknown',
    ],
  };
}

/** Without these it cannot be told what is deployed. */
const NEEDED = ['Environment', 'ReleaseBinding'] as const;

/** What an environment is bound to, and whether the control plane can say what is there. */
export function boundPlace(
  place: { readonly namespace: string; readonly environment: string },
  controlPlane: string,
  context: QueryContext,
): BoundPlace {
  const { snapshot } = context;
  const named = { namespace: place.namespace, name: place.environment };
  const found = planeOfEnvironment(snapshot, named, context);
  const bound =
    found.state === 'found'
      ? boundTo(
          planeView(observePlane(snapshot, found.plane, context), context),
          context,
        )
      : undefined;
  for (const kind of NEEDED) {
    const freshness = freshnessAt(snapshot.controlPlane.kinds[kind], context);
    if (isComplete(freshness)) continue;
    const cause =
      causeOfIgnorance(freshness, controlPlane) ?? causeOf('unknown');
    return {
      ...bound,
      state: 'unknown',
      cause,
      severities: [...(bound?.severities ?? []), 'unknown'],
    };
  }
  if (bound) return bound;
  const cause = causeOfPlace(
    { place: found, environment: { name: place.environment } },
    controlPlane,
    context,
  );
  switch (found.state) {
    case 'environmentAbsent':
      return { state: 'absent', cause, severities: ['unknown'] };
    case 'planeAbsent':
      // The environment is known; what it names is not there.
      return { state: 'known', cause, severities: ['warning'] };
    default:
      return { state: 'unknown', cause, severities: ['unknown'] };
  }
}
