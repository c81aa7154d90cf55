import {
  admitsNamespace,
  causeOf,
  causeOfIgnorance,
  type Cause,
  type Health,
  type Lookup,
  type SecretStoreObject,
  type StoreCalledDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { PlaneOfEnvironment } from '../../ownership/planeOfEnvironment';
import type { QueryContext } from '../context/context';
import { kindFreshness } from '../planes/kindFreshness';
import { namespaceOf } from '../objects/objectViews';
import type { PlaneView } from '../planes/planeViews';
import { storeCalled } from '../stores/storeCalled';
import {
  judgeStore,
  lookupStore,
  storeId,
  type LocatedStore,
} from '../stores/storeViews';
import { causeOfPlace } from '../planes/planesOf';
import { failed, notKnown, passed, type Check, type Checked } from './check';

/** Where a release would go, as far as its plane is known. */
export interface TargetPlace {
  readonly environment: { readonly name: string };
  readonly place: PlaneOfEnvironment;
  readonly plane?: PlaneView;
  /** The namespace there, where something that the caller sees tells it. */
  readonly namespace?: string;
}

/** The store that its keys would be taken from, with what was checked of it. */
export interface TargetStore extends Checked {
  /** Absent where it is not known which. */
  readonly id?: string;
  readonly called?: StoreCalledDto;
}

/** The operator says whether it is ready; a store that is checked for the first time, or deleted, is neither. */
function readiness({ verdict, severity, cause }: Health): Check {
  switch (verdict) {
    case 'storeMissing':
    case 'storeNotReady':
      return failed('store', cause);
    case 'ready':
    case 'readyUnverified':
      return severity === 'ok' ? passed('store') : notKnown('store', cause);
    default:
      return notKnown('store', cause);
  }
}

function refusalOf(
  plane: PlaneView,
  { name, kind }: LocatedStore,
  namespace: string,
): Cause {
  return causeOf('namespaceNotAllowed', {
    store: name,
    storeKind: kind,
    namespace,
    plane: plane.name,
  });
}

/** Of a store that is not seen nothing is said: that it is not seen says enough. */
function admission(
  { namespace }: TargetPlace,
  plane: PlaneView,
  store: LocatedStore,
  lookup: Lookup<SecretStoreObject>,
  context: QueryContext,
): Checked {
  if (lookup.state !== 'found') return { checks: [], open: [] };
  const { value } = lookup;
  if (value.conditions.length === 0) {
    return { checks: [passed('admission')], open: [] };
  }
  if (namespace === undefined) {
    return { checks: [notKnown('admission')], open: ['namespace'] };
  }
  const there = namespaceOf(plane, namespace, context);
  switch (admitsNamespace(value, namespace, there)) {
    case 'admitted':
      return { checks: [passed('admission')], open: [] };
    case 'denied': {
      const cause = refusalOf(plane, store, namespace);
      return { checks: [failed('admission', cause)], open: [] };
    }
    default: {
      const freshness = kindFreshness(plane, 'Namespace', context);
      const cause = causeOfIgnorance(freshness, plane.name);
      return { checks: [notKnown('admission', cause)], open: [] };
    }
  }
}

const only = (check: Check): TargetStore => ({ checks: [check], open: [] });

/** The store of the plane, which stock component types take from. */
export function targetStore(
  target: TargetPlace,
  controlPlane: string,
  context: QueryContext,
): TargetStore {
  const { plane } = target;
  if (!plane) {
    return only(notKnown('store', causeOfPlace(target, controlPlane, context)));
  }
  const { secretStore, planeId } = plane.observation.plane;
  if (!secretStore) {
    // A plane without an id was configured here, and not seen in the control plane.
    return planeId === undefined
      ? only(notKnown('store'))
      : only(failed('store', causeOf('storeNotSet', { plane: plane.name })));
  }
  const store: LocatedStore = { kind: 'ClusterSecretStore', name: secretStore };
  const lookup = lookupStore(plane, store, context);
  const ready = readiness(judgeStore(plane, store, lookup, context));
  const admitted = admission(target, plane, store, lookup, context);
  return {
    id: storeId(plane.id, store),
    called: storeCalled([plane.id], store, context.storeNames),
    checks: [ready, ...admitted.checks],
    open: admitted.open,
  };
}
