import { ABOUT_AN_OBJECT } from './about';
import type { CauseRecord } from './causeRecord';

const OF_AN_OBJECT = {
  actor: 'platformEngineer',
  level: 'object',
  stage: 'other',
  breaksAfter: 'reference',
  shares: 'object',
  weight: 'critical',
  heals: 'onceMended',
  about: ABOUT_AN_OBJECT,
  brings: ['namespace', 'plane', 'reason', 'policy', 'environment'],
} as const satisfies Partial<CauseRecord>;

/** It lies in an object as a whole, or nobody knows where. */
export const OBJECT_CAUSES = {
  objectAbsent: {
    ...OF_AN_OBJECT,
    words: {
      title: 'the ExternalSecret is not in the cluster',
      told: 'ExternalSecret {{name}} should be in the cluster, and is not.',
      bare: 'The ExternalSecret should be in the cluster, and is not.',
      next: 'Find out who removed it; OpenChoreo puts it back when it applies the release again.',
    },
    variants: {
      mergeTargetAbsent: {
        when: { params: { policy: 'Merge' } },
        // It is missing where it would be written.
        level: 'writing',
        words: {
          title: 'the Secret to merge into does not exist',
          told: 'The Secret {{target}} does not exist, and is only ever added to.',
          bare: 'The Secret does not exist, and is only ever added to.',
          next: 'Create the Secret, or change the creation policy.',
        },
      },
      thingAbsent: {
        when: { params: { kind: { not: 'ExternalSecret' } } },
        words: {
          title: 'the {{kind}} does not exist',
          told: '{{kind}} {{name}} does not exist.',
          bare: 'It does not exist.',
          next: 'Create it, or correct what refers to it.',
        },
      },
    },
  },
  malformedObject: {
    ...OF_AN_OBJECT,
    words: {
      title: 'the object could not be read',
      told: 'The cluster sent an object that does not have the expected form: {{reason}}.',
      bare: 'The cluster sent an object that does not have the expected form.',
      next: 'Look at the object, and compare the version of External Secrets with those supported.',
    },
  },
  unknown: {
    ...OF_AN_OBJECT,
    level: 'unsaid',
    breaksAfter: 'externalSecret',
    about: [],
    brings: [
      'plane',
      'events',
      'key',
      'entry',
      'store',
      'storeKind',
      'remoteKey',
      'property',
      'source',
      'generator',
    ],
    within: 'entry',
    explainedByStore: true,
    saysLittle: true,
    yields: true,
    words: {
      title: 'reason not recognised',
      told: 'The plane gave a reason that is not recognised.',
      bare: 'The plane gave a reason that is not recognised.',
      next: 'Read what the cluster says of it, and act on that.',
    },
    variants: {
      eventsRefused: {
        when: { params: { events: true } },
        words: {
          title: 'the reason may not be read',
          told: 'Plane {{plane}} does not allow reading events, where the reason stands.',
          bare: 'The plane does not allow reading events, where the reason stands.',
          next: 'Grant the reader of this plane the right to list events.',
        },
      },
      reasonWithheld: {
        when: { withheld: true },
        words: {
          title: 'only the platform team may read the reason',
          told: 'The cluster gave a reason that only the platform team can read.',
          bare: 'The cluster gave a reason that only the platform team can read.',
          next: 'Ask the platform team.',
        },
      },
      keyNotFollowed: {
        when: { params: { key: true }, text: false },
        words: {
          title: 'the key cannot be followed',
          told: 'No ExternalSecret of the release names this key.',
          bare: 'No ExternalSecret of the release names this key.',
          next: 'Look at the other objects of the release: one of them may deliver it.',
        },
      },
      reasonNotGiven: {
        when: { text: false },
        words: {
          title: 'no reason is known',
          told: 'No reason is known.',
          bare: 'No reason is known.',
          next: 'See the kept events, and the log of the External Secrets controller.',
        },
      },
    },
  },
} as const satisfies Readonly<Record<string, CauseRecord>>;
