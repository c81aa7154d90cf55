import { ABOUT_A_KEY, ABOUT_A_STORE, OF_AN_ENTRY } from './about';
import type { CauseRecord } from './causeRecord';
import { STORE_REFUSES } from './storeRefuses';

const OF_A_STORE = {
  actor: 'platformEngineer',
  level: 'login',
  stage: 'store',
  breaksAfter: 'store',
  shares: 'store',
  weight: 'critical',
  heals: 'onceMended',
  about: ABOUT_A_STORE,
  brings: [...OF_AN_ENTRY, 'remoteKey', 'provider', 'recovered'],
} as const satisfies Partial<CauseRecord>;

/** It lies in a store, whatever is taken from it. */
export const STORE_CAUSES = {
  storeAbsent: {
    ...OF_A_STORE,
    level: 'store',
    breaksAfter: 'externalSecret',
    shownByStore: true,
    words: {
      title: 'the secret store does not exist',
      told: 'Secret store {{store}} does not exist on plane {{plane}}.',
      brief: 'Secret store {{store}} does not exist.',
      bare: 'The secret store it refers to does not exist.',
      withheld: 'The platform team’s store does not exist.',
      next: 'Create the store in the cluster, or correct what refers to it.',
    },
  },
  storeNotReady: {
    ...OF_A_STORE,
    level: 'validation',
    shownByStore: true,
    words: {
      title: 'the secret store is not ready',
      told: 'Secret store {{store}} on plane {{plane}} is not ready.',
      brief: 'Secret store {{store}} is not ready.',
      bare: 'The secret store is not ready.',
      withheld: 'The platform team’s store is not ready.',
      next: 'Repair the store. Stores retry within 7 min, secrets up to 7 min after that.',
    },
    variants: {
      storeRecovered: {
        when: { params: { recovered: true } },
        actor: 'nobody',
        heals: 'byItself',
        yields: true,
        words: {
          title: 'the secret store works again',
          told: 'Secret store {{store}} on plane {{plane}} was not ready, and is ready again.',
          brief: 'Secret store {{store}} was not ready, and is ready again.',
          bare: 'The secret store was not ready, and is ready again.',
          withheld:
            'The platform team’s store was not ready, and is ready again.',
          next: 'Wait: the secret is tried again within 7 min.',
        },
      },
    },
  },
  namespaceNotAllowed: {
    ...OF_A_STORE,
    level: 'admission',
    stage: 'admit',
    breaksAfter: 'externalSecret',
    shownByStore: true,
    words: {
      title: 'the store does not admit this namespace',
      told: 'Secret store {{store}} does not admit namespace {{namespace}}.',
      brief: 'Secret store {{store}} does not admit this namespace.',
      bare: 'The store does not admit the namespace of this environment.',
      withheld:
        'The platform team’s store does not admit the namespace of this environment.',
      next: 'Extend the conditions of the store.',
    },
  },
  classMismatch: {
    ...OF_A_STORE,
    level: 'store',
    stage: 'admit',
    breaksAfter: 'externalSecret',
    brings: ['controllerClass', 'clusterStores', 'plane'],
    words: {
      title: 'no controller takes this object',
      told: 'Secret store {{store}} asks for a controller class that nobody serves: what takes from it is skipped in silence.',
      bare: 'The store of this object asks for a controller class that nobody serves.',
      next: 'Correct the controller class of the store.',
    },
    variants: {
      clusterStoresOff: {
        when: { params: { clusterStores: true } },
        words: {
          title: 'the operator serves no cluster stores',
          told: 'The External Secrets controller on plane {{plane}} does not serve ClusterSecretStores.',
          bare: 'The External Secrets controller does not serve ClusterSecretStores.',
          next: 'Use a SecretStore, or switch cluster stores on.',
        },
      },
    },
  },
  authenticationRefused: {
    ...OF_A_STORE,
    refuses: true,
    words: {
      title: 'authentication refused',
      told: 'Secret store {{store}} on plane {{plane}}: authentication refused.',
      brief: 'Secret store {{store}}: authentication refused.',
      bare: 'The provider refuses the login of the secret store.',
      next: 'Check the login of the store, then wait: stores retry within 7 min, secrets up to 7 min after that.',
    },
    variants: STORE_REFUSES,
  },
  network: {
    ...OF_A_STORE,
    words: {
      title: 'the provider cannot be reached',
      told: 'Secret store {{store}} on plane {{plane}} cannot reach its provider.',
      brief: 'Secret store {{store}} cannot reach its provider.',
      bare: 'The provider cannot be reached from the cluster.',
      withheld: 'The platform team’s store cannot reach its provider.',
      next: 'Check address, network, DNS and certificates between the cluster and the provider.',
    },
    variants: {
      providerDown: {
        when: { params: { provider: 'down' } },
        actor: 'providerOwner',
        words: {
          title: 'the provider does not work',
          told: 'The provider behind store {{store}} on plane {{plane}} answers with an error of its own.',
          brief:
            'The provider behind store {{store}} answers with an error of its own.',
          bare: 'The provider answers with an error of its own.',
          withheld:
            'The provider behind the platform team’s store answers with an error of its own.',
          next: 'Bring the provider back. It is retried by itself within 7 min.',
        },
      },
    },
  },
  throttled: {
    ...OF_A_STORE,
    words: {
      title: 'the provider limits requests',
      told: 'The provider behind store {{store}} limits requests.',
      bare: 'The provider limits requests.',
      withheld:
        'The provider behind the platform team’s store limits requests.',
      next: 'Lengthen refresh intervals, or raise the limit at the provider.',
    },
  },
  invalidConfiguration: {
    ...OF_A_STORE,
    stage: 'other',
    breaksAfter: 'externalSecret',
    shares: 'object',
    within: 'entry',
    explainedByStore: true,
    saysLittle: true,
    about: [...ABOUT_A_KEY, 'field'],
    brings: [...OF_AN_ENTRY, 'at', 'kind', 'name'],
    words: {
      title: 'the configuration is not valid',
      told: 'External Secrets cannot use the configuration of this object, or of store {{store}} that it takes from.',
      bare: 'External Secrets cannot use the configuration of this object.',
      next: 'Read what the cluster says, and correct the object that it names.',
    },
    variants: {
      entryAmbiguous: {
        when: { params: { at: 'remoteKey' } },
        actor: 'developer',
        words: {
          title: 'what stands in the store fits no entry',
          told: 'What stands at {{remoteKey}} in the store does not fit what asks for it.',
          bare: 'What stands in the store does not fit what asks for it.',
          next: 'Correct the key in the store, or the reference to it; the cluster’s own words say how.',
        },
      },
      fieldInvalid: {
        when: { params: { field: true } },
        words: {
          title: 'a field is not valid',
          told: 'External Secrets cannot use what is configured here: {{field}}.',
          bare: 'External Secrets cannot use the configuration of this object.',
          next: 'Read what the cluster says, and correct this field.',
        },
      },
    },
  },
} as const satisfies Readonly<Record<string, CauseRecord>>;
