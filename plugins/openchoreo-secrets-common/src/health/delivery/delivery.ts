import type { Cause } from '../health';
import type { Valid } from '../horizon';

/** What a pod that starts now gets. @public */
export const DELIVERY_STATES = [
  /** The value as of `asOf`. */
  'current',
  /** The value of `asOf`; what changed since has not arrived. */
  'old',
  /** Delivered, and by design what changes in the store does not arrive. */
  'frozen',
  'none',
  /** The Secret of this name is another's. */
  'foreign',
  /** Nothing is to be delivered. */
  'notDue',
  'unknown',
] as const;

/** @public */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What a delivery rests on. @public */
export const BASES = ['operator', 'spec', 'look-up', 'event'] as const;

/** @public */
export type Basis = (typeof BASES)[number];

/** A time; `bound` where all that is known is that it began no later. @alpha */
export interface Moment {
  readonly at: number;
  readonly bound?: true;
}

/** Why a delivery cannot be told. @public */
export const UNKNOWN_REASONS = [
  /** The object is not seen now, or not any more. */
  'notSeen',
  /** The release was not applied, and which one runs is not known. */
  'releaseNotKnown',
  /** The target is no Secret, and is not followed. */
  'notASecret',
  'deleting',
  /** The operator says neither success nor failure. */
  'indefinite',
  /** A success without a time. */
  'undated',
  /** The status does not say whether a Secret was written. */
  'notRecorded',
  'intervalUnreadable',
  /** The spec changed since the last success: this key may be new. */
  'specChanged',
  /** The same of a Secret that is made once: the change does not arrive by itself. */
  'changeIgnored',
  /** Its policy leaves out what the provider lacks, and nobody saw whether it did. */
  'partUnseen',
  /** Made once and asked for again, in vain: its Secret may be gone. */
  'remade',
  /** By one end of where the clock may stand it is current, by the other old. */
  'clockInDoubt',
] as const;

/** @public */
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** An addition to a delivery that changes neither it nor its severity, but where the severity table says so. @public */
export const DELIVERY_FLAGS = [
  /** Generated, and never again. */
  'madeOnce',
  /** The operator reports that it was refused a change. */
  'changeRefused',
  /** The provider gives nothing any more, and the Secret is retained. */
  'retained',
  /** A sync window has been closed for so long that it may never open. */
  'longPaused',
  /** The whole map of the store's entry, as JSON: probably not what was meant. */
  'wholeMap',
  /** An ingredient of a template: no key of the Secret. */
  'notAKey',
  /** Not knowable by key; what is said is of the object. */
  'notFollowed',
] as const;

/** @public */
export type DeliveryFlag = (typeof DELIVERY_FLAGS)[number];

interface Common {
  readonly basis: Basis;
  readonly flags: readonly DeliveryFlag[];
  /** When this state began. */
  readonly since?: Moment;
  /** When the value was fetched. */
  readonly asOf?: number;
}

/** What is there of one object, or of one of its keys. @alpha */
export type Delivery = Common &
  (
    | { readonly state: Exclude<DeliveryState, 'foreign' | 'unknown'> }
    | {
        readonly state: 'foreign';
        /** Whether the Secret that is another's has the key. */
        readonly has: 'yes' | 'no' | 'unknown';
      }
    | { readonly state: 'unknown'; readonly reason: UnknownReason }
  );

/** Whether the next refresh will fail, and why; `unknown` where a store cannot be seen. @alpha */
export type Risk =
  | { readonly state: 'no' }
  | { readonly state: 'unknown' }
  | { readonly state: 'yes'; readonly cause: Cause };

/** The delivery of a key. `key` is null where an object has no keys of its own to name. @alpha */
export interface KeyDelivery extends Valid {
  readonly key: string | null;
  readonly delivery: Delivery;
  readonly atRisk: Risk;
  /** What its own spec does to it: no operator calls that a fault. */
  readonly bySpec?: Cause;
  /** The key of the same object that fails, and so holds this one back. */
  readonly heldBackBy?: string;
}

const BEST_TO_WORST: readonly DeliveryState[] = [
  'notDue',
  'current',
  'frozen',
  'old',
  'unknown',
  'foreign',
  'none',
];

/** Orders from best to worst. @alpha */
export function compareDelivery(a: DeliveryState, b: DeliveryState): number {
  return BEST_TO_WORST.indexOf(a) - BEST_TO_WORST.indexOf(b);
}
