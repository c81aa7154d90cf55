import { ABOUT_A_KEY, OF_AN_ENTRY } from './about';
import type { CauseRecord } from './causeRecord';
import { STORE_REFUSES } from './storeRefuses';

const OF_A_KEY = {
  actor: 'developer',
  level: 'entry',
  stage: 'read',
  breaksAfter: 'store',
  shares: 'remoteKey',
  weight: 'critical',
  heals: 'onceMended',
  about: ABOUT_A_KEY,
  brings: OF_AN_ENTRY,
} as const satisfies Partial<CauseRecord>;

const ADD =
  'Add the key in the store, or correct the reference. It is retried by itself within 7 min.' as const;
const ADD_BY_POLICY =
  'Add the key in the store, or correct the reference. The next refresh takes it up.' as const;

/** It lies in what is asked for. */
export const ENTRY_CAUSES = {
  permissionDenied: {
    ...OF_A_KEY,
    actor: 'platformEngineer',
    within: 'remoteKey',
    explainedByStore: true,
    refuses: true,
    words: {
      title: 'the store refuses access',
      told: 'The provider refuses access to {{remoteKey}}.',
      brief: 'The provider of store {{store}} refuses access.',
      bare: 'The provider refuses access.',
      next: 'Allow the identity of the store to read this path. It is retried by itself within 7 min.',
    },
    variants: {
      ...STORE_REFUSES,
      pushRefused: {
        when: { params: { source: true } },
        words: {
          title: 'the store refuses what is pushed',
          told: 'The provider does not let store {{store}} write {{remoteKey}}.',
          brief: 'The provider does not let store {{store}} write.',
          bare: 'The provider does not let the store write.',
          next: 'Allow the identity of the store to write this path. It is retried by itself within 7 min.',
        },
      },
    },
  },
  remoteKeyAbsent: {
    ...OF_A_KEY,
    within: 'remoteKey',
    brings: [...OF_AN_ENTRY, 'policy', 'outOfUse'],
    words: {
      title: 'key not found in the store',
      told: 'The key {{remoteKey}} does not exist in the store.',
      brief: 'The key that {{entry}} refers to does not exist in the store.',
      bare: 'The key it refers to does not exist in the store.',
      next: ADD,
    },
    variants: {
      deletedByPolicy: {
        when: { params: { policy: 'Delete' } },
        words: {
          title: 'the provider has nothing to give any more',
          told: 'The provider has nothing to give any more, and the Secret {{target}} was deleted by policy.',
          bare: 'The provider has nothing to give any more, and the Secret was deleted by policy.',
          next: ADD_BY_POLICY,
        },
      },
      keptByPolicy: {
        when: { params: { policy: 'Retain' } },
        words: {
          title: 'the provider has nothing to give any more',
          told: 'The provider has nothing to give any more; the Secret {{target}} keeps what it had, by policy.',
          bare: 'The provider has nothing to give any more; the Secret keeps what it had, by policy.',
          next: ADD_BY_POLICY,
        },
      },
      keyOutOfUse: {
        when: { params: { outOfUse: true } },
        words: {
          title: 'the key is out of use at the provider',
          told: 'The key {{remoteKey}} was disabled or deleted at the provider.',
          bare: 'The key it refers to was disabled or deleted at the provider.',
          next: 'Restore the key at the provider, or correct the reference.',
        },
      },
    },
  },
  deniedOrAbsent: {
    ...OF_A_KEY,
    actor: 'platformEngineer',
    refines: ['permissionDenied', 'remoteKeyAbsent'],
    within: 'remoteKey',
    words: {
      title: 'the store refuses access, or the key does not exist',
      told: 'The provider refuses access to {{remoteKey}}, or has no such key: it does not say which.',
      bare: 'The provider refuses access to the key, or has no such key: it does not say which.',
      next: 'Check that the identity of the store may read this path, then that the key exists.',
    },
  },
  propertyAbsent: {
    ...OF_A_KEY,
    within: 'entry',
    about: [...ABOUT_A_KEY, 'property'],
    words: {
      title: 'property not found in the store',
      told: 'The property {{property}} does not exist in {{remoteKey}}.',
      brief: 'The property {{property}} does not exist in the store.',
      bare: 'The property it refers to does not exist in the store.',
      next: 'Add the property in the store, or correct the reference. It is retried by itself within 7 min.',
    },
  },
  generatorFailed: {
    ...OF_A_KEY,
    actor: 'platformEngineer',
    stage: 'generate',
    breaksAfter: 'externalSecret',
    shares: 'object',
    about: ['generator'],
    words: {
      title: 'the generator failed',
      told: 'Generator {{generator}} failed to make a value.',
      bare: 'The generator failed to make a value.',
      next: 'Correct the generator. The kept events say what it refused.',
    },
  },
  sourceSecretMissing: {
    ...OF_A_KEY,
    stage: 'other',
    breaksAfter: 'provider',
    shares: 'object',
    about: [],
    brings: ['source', 'store', 'storeKind', 'plane'],
    words: {
      title: 'the source Secret is missing',
      told: 'The Secret {{source}} that should be pushed does not exist.',
      bare: 'The Secret that should be pushed does not exist.',
      next: 'Create the source Secret, or correct what pushes it.',
    },
  },
} as const satisfies Readonly<Record<string, CauseRecord>>;
