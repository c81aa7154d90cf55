import type { CauseRecord } from './causeRecord';
import { ON_THE_WAY } from './onTheWay';
import { OUR_FAULTS } from './ourAccess';

const OF_A_PLANE = {
  actor: 'platformEngineer',
  level: 'plane',
  stage: 'reach',
  breaksAfter: 'reference',
  shares: 'plane',
  weight: 'critical',
  heals: 'onceMended',
  about: [],
  brings: ['plane', 'failure', 'status', 'kind'],
} as const satisfies Partial<CauseRecord>;

const OF_AN_IDENTITY = {
  ...OF_A_PLANE,
  stage: 'identify',
  shares: 'object',
  brings: ['plane', 'other'],
} as const satisfies Partial<CauseRecord>;

/** What keeps a plane from being seen, or from being told from another. */
export const PLANE_CAUSES = {
  planeUnreachable: {
    ...OF_A_PLANE,
    words: {
      title: 'the plane cannot be reached',
      told: 'Plane {{plane}} cannot be reached.',
      bare: 'The plane cannot be reached.',
      next: 'Check the agent of the plane and the way to its cluster.',
    },
    variants: ON_THE_WAY,
  },
  planeForbidden: {
    ...OF_A_PLANE,
    words: {
      title: 'the plane refuses to be read',
      told: 'Plane {{plane}} does not allow reading External Secrets ({{status}}).',
      brief: 'Plane {{plane}} does not allow reading External Secrets.',
      bare: 'The plane does not allow reading External Secrets.',
      next: 'Grant the reader of this plane its ClusterRole.',
    },
    variants: {
      ...ON_THE_WAY,
      secretForbidden: {
        when: { params: { kind: 'Secret' } },
        words: {
          title: 'the plane refuses to be asked for a Secret',
          told: 'Plane {{plane}} does not allow asking whether this Secret exists.',
          bare: 'The plane does not allow asking whether this Secret exists.',
          next: 'Grant the reader of this plane the right to get this Secret by its name.',
        },
      },
      kindForbidden: {
        when: { params: { kind: true } },
        words: {
          title: 'the plane refuses to be read',
          told: 'Plane {{plane}} does not allow reading objects of kind {{kind}}.',
          bare: 'The plane does not allow reading objects of this kind.',
          next: 'Grant the reader of this plane the right to list them.',
        },
      },
    },
  },
  planeNotConfigured: {
    ...OF_A_PLANE,
    words: {
      title: 'no access to the plane is configured',
      told: 'No access to plane {{plane}} is configured.',
      bare: 'No access to the plane is configured.',
      next: 'Add the plane to the configuration of secret health.',
    },
  },
  stillStarting: {
    ...OF_A_PLANE,
    actor: 'nobody',
    heals: 'byItself',
    words: {
      title: 'the first look is not complete',
      told: 'The first look at plane {{plane}} is not complete yet.',
      bare: 'The first look at the plane is not complete yet.',
      next: 'Wait: this answers itself within a minute or two.',
    },
  },
  clockInDoubt: {
    ...OF_A_PLANE,
    breaksAfter: 'externalSecret',
    words: {
      title: 'the clock of the plane is in doubt',
      told: 'The clock of plane {{plane}} does not agree with the times in its objects: whether this is overdue cannot be told.',
      bare: 'The clock of the plane does not agree with the times in its objects: whether this is overdue cannot be told.',
      next: 'Set the clocks of the nodes of its API server and its operator by NTP.',
    },
  },
  clusterIdShared: {
    ...OF_AN_IDENTITY,
    words: {
      title: 'several planes answer with one cluster id',
      told: '{{plane}} and {{other}} answer with the same cluster id.',
      bare: 'Several planes answer with the same cluster id.',
      next: 'If they are one cluster, name it in the configuration; if not, one of them is not what it says.',
    },
  },
  clusterIdChanged: {
    ...OF_AN_IDENTITY,
    words: {
      title: 'another cluster id than before',
      told: 'Plane {{plane}} answers with another cluster id than before.',
      bare: 'The plane answers with another cluster id than before.',
      next: 'If another cluster took its place, restart the back end; if not, find out where its access leads.',
    },
  },
  clusterIdMixed: {
    ...OF_AN_IDENTITY,
    words: {
      title: 'different cluster ids in one cluster',
      told: 'The ways into the cluster of plane {{plane}} answer with different cluster ids.',
      bare: 'The ways into one cluster answer with different cluster ids.',
      next: 'Correct which planes the configuration puts into one cluster, or find out where each access leads.',
    },
  },
  wrongCluster: {
    ...OF_AN_IDENTITY,
    words: {
      title: 'the access seems to lead to another cluster',
      told: 'The access to plane {{plane}} seems to lead to another cluster: nothing that OpenChoreo put there is in it.',
      bare: 'The access to the plane seems to lead to another cluster: nothing that OpenChoreo put there is in it.',
      next: 'Whoever runs the portal: compare the server of the access, such as the context of the kubeconfig, with the cluster of the plane.',
    },
  },
  certificateNotReady: {
    ...OF_A_PLANE,
    level: 'login',
    stage: 'other',
    breaksAfter: 'provider',
    shares: 'object',
    brings: ['name', 'namespace', 'kind', 'plane'],
    words: {
      title: 'cert-manager cannot issue the certificate',
      told: 'Certificate {{name}} on plane {{plane}} is not ready: cert-manager could not issue or renew it.',
      brief:
        'Certificate {{name}} is not ready: cert-manager could not issue or renew it.',
      bare: 'The Certificate is not ready: cert-manager could not issue or renew it.',
      next: 'Look at the Certificate, its CertificateRequest and its issuer. cert-manager tries again by itself.',
    },
  },
  /** A fault on our side is no refusal of the plane, and does not say that it is away. */
  ownAccess: {
    ...OF_A_PLANE,
    words: {
      title: 'our own access to the plane fails',
      told: 'Secret health’s own access to plane {{plane}} fails.',
      bare: 'Secret health’s own access to the plane fails.',
      next: 'Whoever runs the portal: correct how the plane is reached.',
    },
    variants: OUR_FAULTS,
  },
} as const satisfies Readonly<Record<string, CauseRecord>>;
