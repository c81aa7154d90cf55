/** Whether a release, or one of its keys, may go to an environment. @public */
export const PROMOTION_VERDICTS = [
  /** All that can be checked is as it should be. */
  'go',
  /** Something is proven to keep its pods from starting. */
  'wouldBlock',
  /** Neither: something that would have to be known is not. */
  'cannotTell',
] as const;

/** @public */
export type PromotionVerdict = (typeof PROMOTION_VERDICTS)[number];

/** What is checked of a key, in the order of its chain. @public */
export const PROMOTION_CHECKS = [
  /** Its SecretReference exists, with this key. */
  'reference',
  /** The store of the plane is there, and ready. */
  'store',
  /** The store admits the namespace. */
  'admission',
  /** The same remote key is read there already. */
  'remoteKey',
  /** Of a newer back end. */
  'other',
] as const;

/** @public */
export type PromotionCheck = (typeof PROMOTION_CHECKS)[number];

/** @public */
export const CHECK_RESULTS = ['passed', 'failed', 'unknown'] as const;

/** @public */
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** What only the deploy can show. @public */
export const PROMOTION_OPENS = [
  /** Nobody is seen to read the remote key there, which proves nothing. */
  'remoteKey',
  /** The remote key is read there, and nobody is seen to take this property of it. */
  'property',
  /** What a managed resource gives there. */
  'output',
  /** The component type names a store of its own: which one it is there. */
  'store',
  /** The namespace is not seen yet, and the store admits some only. */
  'namespace',
  /** Of a newer back end. */
  'other',
] as const;

/** @public */
export type PromotionOpen = (typeof PROMOTION_OPENS)[number];
