import type { CauseVariantRecord } from './causeRecord';

/** To who may not be told of the store, refusals are one. */
export const STORE_REFUSES = {
  storeRefuses: {
    when: { withheld: true },
    words: {
      title: 'the store is refusing access',
      told: 'The platform team’s store is refusing access.',
      bare: 'The platform team’s store is refusing access.',
      next: 'Ask the platform team.',
    },
  },
} as const satisfies Readonly<Record<string, CauseVariantRecord>>;
