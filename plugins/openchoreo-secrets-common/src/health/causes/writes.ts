import { ABOUT_A_KEY, OF_AN_ENTRY } from './about';
import type { CauseRecord } from './causeRecord';

const OF_A_WRITE = {
  actor: 'platformEngineer',
  level: 'writing',
  stage: 'write',
  breaksAfter: 'provider',
  shares: 'object',
  weight: 'critical',
  heals: 'onceMended',
  about: ABOUT_A_KEY,
  brings: OF_AN_ENTRY,
} as const satisfies Partial<CauseRecord>;

/** It lies in the Secret that is to be made of what was fetched. */
export const WRITE_CAUSES = {
  templateFailed: {
    ...OF_A_WRITE,
    level: 'making',
    stage: 'template',
    within: 'entry',
    words: {
      title: 'the Secret could not be built',
      told: 'The values were fetched, but the Secret {{target}} could not be built from them.',
      bare: 'The values were fetched, but the Secret could not be built from them.',
      next: 'Correct the template or the decoding. The kept events name the place.',
    },
  },
  ownedByAnother: {
    ...OF_A_WRITE,
    heals: 'byHand',
    words: {
      title: 'the Secret belongs to another ExternalSecret',
      told: 'The Secret {{target}} belongs to another ExternalSecret. It will not heal by itself.',
      bare: 'The Secret belongs to another ExternalSecret. It will not heal by itself.',
      next: 'Rename one of the two targets.',
    },
    variants: {
      remoteKeyOfAnother: {
        when: { params: { source: true } },
        words: {
          title: 'the key to overwrite belongs to another',
          told: 'The key {{remoteKey}} in store {{store}} was not pushed by External Secrets, and is left as it is.',
          brief:
            'The key in store {{store}} was not pushed by External Secrets, and is left as it is.',
          bare: 'The key in the store was not pushed by External Secrets, and is left as it is.',
          next: 'Push to another key, or remove the one that is there.',
        },
      },
    },
  },
  targetImmutable: {
    ...OF_A_WRITE,
    heals: 'byHand',
    words: {
      title: 'the Secret is immutable',
      told: 'The Secret {{target}} is immutable and cannot take a new value. It will not heal by itself.',
      bare: 'The Secret is immutable and cannot take a new value. It will not heal by itself.',
      next: 'Replace the Secret, or make it mutable.',
    },
  },
  writeRefused: {
    ...OF_A_WRITE,
    words: {
      title: 'the cluster refuses the Secret',
      told: 'The Secret {{target}} could not be written: the cluster refused it.',
      bare: 'The Secret could not be written: the cluster refused it.',
      next: 'Look for a quota, an admission webhook or missing rights in the kept events.',
    },
  },
  noSecretByPolicy: {
    ...OF_A_WRITE,
    // What the type of a component renders.
    level: 'policy',
    words: {
      title: 'the ExternalSecret writes no Secret',
      told: 'The Secret {{target}} is not written, by the creation policy of its ExternalSecret.',
      bare: 'The ExternalSecret writes no Secret, by its creation policy.',
      next: 'Let the type of the component write a Secret, or correct what asks for it.',
    },
  },
  windowClosed: {
    ...OF_A_WRITE,
    level: 'window',
    stage: 'other',
    breaksAfter: 'externalSecret',
    words: {
      title: 'the sync window stays closed',
      told: 'The sync window has been closed for more than a week.',
      bare: 'The sync window has been closed for more than a week.',
      next: 'Check the schedule of the sync window: it may never open.',
    },
  },
} as const satisfies Readonly<Record<string, CauseRecord>>;
