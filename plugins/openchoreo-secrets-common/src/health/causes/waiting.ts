import type { CauseRecord } from './causeRecord';

const OF_WHAT_IS_WAITED_FOR = {
  actor: 'developer',
  level: 'release',
  stage: 'render',
  breaksAfter: 'reference',
  shares: 'object',
  weight: 'critical',
  heals: 'onceMended',
  about: [],
  brings: ['environment', 'olderRuns', 'runs', 'plane'],
} as const satisfies Partial<CauseRecord>;

/** A release waits for something else that OpenChoreo is to make or to have. */
export const WAITING_CAUSES = {
  referenceMissing: {
    ...OF_WHAT_IS_WAITED_FOR,
    breaksAfter: 'key',
    liesIn: 'controlPlane',
    about: ['reference', 'key'],
    words: {
      title: 'SecretReference missing',
      told: 'SecretReference {{reference}} does not exist.',
      bare: 'The SecretReference it names does not exist.',
      next: 'Create the SecretReference, or correct the workload.',
    },
    variants: {
      referenceKeyMissing: {
        when: { params: { key: true } },
        words: {
          title: 'the SecretReference lacks this key',
          told: 'SecretReference {{reference}} exists, and has no key {{key}}.',
          bare: 'The SecretReference exists, and lacks this key.',
          next: 'Add the key to the SecretReference, or correct the workload.',
        },
      },
    },
  },
  resourcesPending: {
    ...OF_WHAT_IS_WAITED_FOR,
    brings: ['pending', 'environment', 'olderRuns', 'runs', 'plane'],
    words: {
      title: 'waits for managed resources',
      told: 'The release waits for {{pending}} of its managed resources.',
      bare: 'The release waits for its managed resources.',
      next: 'See why the managed resources are not ready.',
    },
  },
  dependencyPending: {
    ...OF_WHAT_IS_WAITED_FOR,
    weight: 'warning',
    liesIn: 'controlPlane',
    about: ['resource', 'environment'],
    brings: ['output', 'olderRuns', 'runs', 'plane'],
    words: {
      title: 'waits for a managed resource',
      told: 'The managed resource {{resource}} gives no output {{output}} in {{environment}} yet.',
      brief: 'The managed resource {{resource}} gives nothing here yet.',
      bare: 'A managed resource gives nothing in this environment yet.',
      next: 'Deploy the resource to this environment, and see on its own page what it waits for.',
    },
  },
  buildNotRendered: {
    ...OF_WHAT_IS_WAITED_FOR,
    actor: 'platformEngineer',
    brings: ['name'],
    words: {
      title: 'nothing was rendered for this build',
      told: 'Nothing was rendered for the build {{name}}, and it has not ended.',
      bare: 'Nothing was rendered for this build, and it has not ended.',
      next: 'Check that what it names exists; why it waits stands in the log of OpenChoreo’s controller manager alone.',
    },
  },
} as const satisfies Readonly<Record<string, CauseRecord>>;
