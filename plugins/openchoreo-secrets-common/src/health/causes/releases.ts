import { APPLY_REFUSALS } from './applyRefusals';
import type { CauseRecord } from './causeRecord';

const OF_A_RELEASE = {
  actor: 'developer',
  level: 'release',
  stage: 'render',
  breaksAfter: 'reference',
  shares: 'object',
  weight: 'critical',
  heals: 'onceMended',
  about: [],
  brings: ['environment', 'olderRuns', 'runs', 'plane', 'release'],
} as const satisfies Partial<CauseRecord>;

const OF_THE_PLATFORM = {
  ...OF_A_RELEASE,
  actor: 'platformEngineer',
} as const satisfies Partial<CauseRecord>;

/** OpenChoreo itself says that there is no place. */
const OF_A_PLACE = {
  ...OF_THE_PLATFORM,
  about: ['environment'],
} as const satisfies Partial<CauseRecord>;

/** What keeps a release from becoming what was asked for. */
export const RELEASE_CAUSES = {
  storeNotSet: {
    ...OF_THE_PLATFORM,
    stage: 'other',
    breaksAfter: 'externalSecret',
    shares: 'store',
    words: {
      title: 'the plane names no secret store',
      told: 'Plane {{plane}} names no secret store.',
      bare: 'The plane names no secret store.',
      next: 'Set a secret store on the plane.',
    },
  },
  renderFailed: {
    ...OF_A_RELEASE,
    saysLittle: true,
    words: {
      title: 'the release could not be rendered',
      told: 'OpenChoreo could not render this release.',
      bare: 'OpenChoreo could not render this release.',
      next: 'Open Deploy and correct what the release complains of.',
    },
  },
  notYetRerendered: {
    ...OF_A_RELEASE,
    actor: 'nobody',
    weight: 'waiting',
    heals: 'byItself',
    brings: ['reference'],
    words: {
      title: 'not yet re-rendered',
      told: 'SecretReference {{reference}} changed, and the release is not re-rendered yet.',
      bare: 'What was asked for is not rendered yet.',
      next: 'Wait a few minutes. If it stays, deploy the component again.',
    },
  },
  renderOverdue: {
    ...OF_THE_PLATFORM,
    about: ['reference'],
    words: {
      title: 'not rendered for too long',
      told: 'SecretReference {{reference}} changed, and OpenChoreo should have rendered the release again by now.',
      bare: 'OpenChoreo has not rendered what was asked for, and should have by now.',
      next: 'See whether the controllers of OpenChoreo run, and deploy the component again.',
    },
  },
  dataPlaneAbsent: {
    ...OF_A_PLACE,
    words: {
      title: 'the data plane does not exist',
      told: 'The data plane of environment {{environment}} does not exist.',
      bare: 'The data plane of this environment does not exist.',
      next: 'Create the plane, or correct the environment.',
    },
  },
  dataPlaneNotSet: {
    ...OF_A_PLACE,
    words: {
      title: 'the environment names no data plane',
      told: 'Environment {{environment}} names no data plane.',
      bare: 'The environment names no data plane.',
      next: 'Name a plane in the environment.',
    },
  },
  environmentAbsent: {
    ...OF_A_PLACE,
    words: {
      title: 'the environment does not exist',
      told: 'Environment {{environment}} does not exist.',
      bare: 'The environment does not exist.',
      next: 'Create the environment, or remove the release binding.',
    },
  },
  componentAbsent: {
    ...OF_A_RELEASE,
    about: ['component'],
    words: {
      title: 'the component does not exist',
      told: 'Component {{component}} does not exist.',
      bare: 'The component does not exist.',
      next: 'Create the component, or remove the release binding.',
    },
  },
  projectAbsent: {
    ...OF_A_RELEASE,
    about: ['project'],
    words: {
      title: 'the project does not exist',
      told: 'Project {{project}} does not exist.',
      bare: 'The project does not exist.',
      next: 'Create the project, or remove the release binding.',
    },
  },
  releaseAbsent: {
    ...OF_A_RELEASE,
    about: ['release'],
    words: {
      title: 'the release does not exist',
      told: 'Release {{release}} does not exist: the keys shown are those of the workload.',
      bare: 'The release does not exist: the keys shown are those of the workload.',
      next: 'Deploy a release that exists.',
    },
  },
  releaseInvalid: {
    ...OF_A_RELEASE,
    saysLittle: true,
    words: {
      title: 'the release is not valid',
      told: 'OpenChoreo does not accept the configuration of this release.',
      bare: 'OpenChoreo does not accept the configuration of this release.',
      next: 'Correct what OpenChoreo names, and deploy again.',
    },
  },
  releaseConflict: {
    ...OF_THE_PLATFORM,
    saysLittle: true,
    words: {
      title: 'the release is owned by another',
      told: 'What OpenChoreo would render for this release is owned by another already.',
      bare: 'What OpenChoreo would render for this release is owned by another already.',
      next: 'Rename the component, or remove what has its name.',
    },
  },
  releaseNotUpdated: {
    ...OF_THE_PLATFORM,
    saysLittle: true,
    words: {
      title: 'the release could not be written',
      told: 'OpenChoreo rendered this release, and could not write it.',
      bare: 'OpenChoreo rendered this release, and could not write it.',
      next: 'Read what OpenChoreo says: the API server of the control plane refused it.',
    },
  },
  notRolledOut: {
    ...OF_THE_PLATFORM,
    saysLittle: true,
    about: ['reason'],
    words: {
      title: 'the release is not rolled out',
      told: 'OpenChoreo does not roll this release out: {{reason}}.',
      bare: 'OpenChoreo does not roll this release out.',
      next: 'Read what OpenChoreo says of it, and act on that.',
    },
  },
  applyFailed: {
    ...OF_THE_PLATFORM,
    stage: 'apply',
    saysLittle: true,
    about: ['refusal', 'kind', 'field', 'webhook', 'quota', 'namespace'],
    brings: ['environment', 'olderRuns', 'runs', 'plane', 'resource'],
    words: {
      title: 'the plane refuses the release',
      told: 'The API server of the plane refuses an object of this release.',
      bare: 'The API server of the plane refuses an object of this release.',
      next: 'Read what the API server says, and correct what it names.',
    },
    variants: APPLY_REFUSALS,
  },
} as const satisfies Readonly<Record<string, CauseRecord>>;
