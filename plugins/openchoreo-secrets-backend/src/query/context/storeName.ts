import type {
  PlaneRef,
  StoreRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** What the platform calls a store, for those who are to add something there. */
export interface StoreName {
  /** All planes where absent. */
  readonly plane?: PlaneRef;
  /** Either where absent. */
  readonly kind?: StoreRef['kind'];
  readonly store: string;
  readonly displayName: string;
  readonly url?: string;
}
