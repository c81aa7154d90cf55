import { KubeObject } from '../log';
import { ObjectBehaviour } from './behaviour';
import { Fields } from './fields';
import { OperatorTraits } from './operatorTraits';
import { Provider } from './remoteStore';
import { StoreRef } from './storeRef';
import { Target, TargetAction } from './target';

/** An Event to record on the object. */
export interface EventNote {
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly message: string;
}

/** When an object is looked at again: after a time, after a back-off, or only when something changes. */
export type Next =
  | { readonly kind: 'after'; readonly ms: number }
  | { readonly kind: 'retry' }
  | { readonly kind: 'never' };

/** What one reconcile decided. Nothing has been written yet. */
export interface Outcome {
  /** Absent when status is left alone. */
  readonly status?: Fields;
  readonly events: readonly EventNote[];
  readonly target?: TargetAction;
  readonly next: Next;
}

/** What a reconcile may look at. */
export interface Surroundings {
  readonly now: number;
  readonly traits: OperatorTraits;
  /** The class of this controller. */
  readonly controllerClass: string;
  /** Set by `--enable-cluster-store-reconciler=false`. */
  readonly clusterStoresOff?: boolean;
  /** Refreshes whether or not it is due: when history is made up. */
  readonly forced?: boolean;
  /** Every store counts as Ready: for a day when everything worked. */
  readonly everyStoreReady?: boolean;
  store(ref: StoreRef, namespace: string): KubeObject | undefined;
  provider(ref: StoreRef, namespace: string): Provider | undefined;
  namespaceLabels(namespace: string): Readonly<Record<string, string>>;
  target(namespace: string, name: string): Target | undefined;
  behaviour(object: KubeObject): ObjectBehaviour;
}

/** How long after a success; undefined for never. */
export function nextAfter(ms: number | undefined): Next {
  return ms === undefined ? { kind: 'never' } : { kind: 'after', ms };
}

/** Nothing to do until something changes. */
export const leftAlone: Outcome = { events: [], next: { kind: 'never' } };
