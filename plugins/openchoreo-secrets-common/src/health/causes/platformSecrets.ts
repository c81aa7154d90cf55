import type { CauseRecord } from './causeRecord';

const OF_A_PLATFORM_SECRET = {
  actor: 'platformEngineer',
  level: 'object',
  stage: 'certify',
  breaksAfter: 'reference',
  shares: 'object',
  weight: 'critical',
  heals: 'onceMended',
  about: ['name'],
  brings: ['namespace', 'plane'],
} as const satisfies Partial<CauseRecord>;

/** What is wrong with a secret of the platform itself that no object says of itself. */
export const PLATFORM_SECRET_CAUSES = {
  certificateExpired: {
    ...OF_A_PLATFORM_SECRET,
    words: {
      title: 'the certificate has ended',
      told: 'The certificate in Secret {{name}} has ended: whoever checks it refuses what comes with it.',
      bare: 'The certificate has ended: whoever checks it refuses what comes with it.',
      next: 'Look at its Certificate and at the log of cert-manager, and renew it.',
    },
  },
  certificateExpires: {
    ...OF_A_PLATFORM_SECRET,
    words: {
      title: 'the certificate ends soon',
      told: 'The certificate in Secret {{name}} ends soon, or should have been renewed by now.',
      bare: 'The certificate ends soon, or should have been renewed by now.',
      next: 'Watch whether cert-manager renews it, and renew it if not.',
    },
  },
  keysAbsent: {
    ...OF_A_PLATFORM_SECRET,
    stage: 'read',
    brings: ['namespace', 'plane', 'key'],
    words: {
      title: 'the Secret lacks keys',
      told: 'Secret {{name}} is made without keys that the platform takes from it: {{key}}.',
      bare: 'The Secret is made without keys that the platform takes from it.',
      next: 'Add them to the data of the ExternalSecret that makes it.',
    },
  },
} as const satisfies Readonly<Record<string, CauseRecord>>;
