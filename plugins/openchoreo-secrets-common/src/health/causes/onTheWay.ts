import type { CauseVariantRecord } from './causeRecord';

/** What is wrong on the way to a cluster: what answers in its place, or the gateway where it is reached through that. */
export const ON_THE_WAY = {
  overQuota: {
    when: { params: { failure: 'overQuota' } },
    onTheWay: true,
    words: {
      title: 'the plane is asked no more for now',
      told: 'What plane {{plane}} answers makes secret health ask more of it than a plane may be asked in an hour, so it waits.',
      bare: 'What the plane answers makes secret health ask more of it than a plane may be asked in an hour, so it waits.',
      next: 'See what its API, or a proxy in front of it, does with lists and watches: lists without end, versions that expire at once, or watches that close at once.',
    },
  },
  queryRefused: {
    when: { params: { failure: 'queryRefused' } },
    onTheWay: true,
    words: {
      title: 'the plane refuses the query',
      told: 'Plane {{plane}} is there, and refuses what secret health asks of it ({{status}}).',
      brief:
        'Plane {{plane}} is there, and refuses what secret health asks of it.',
      bare: 'The plane is there, and refuses what secret health asks of it.',
      next: 'Read what its API says, and compare its version, and what stands in front of it, with what is supported.',
    },
  },
  misdirected: {
    when: { params: { failure: 'misdirected' } },
    onTheWay: true,
    words: {
      title: 'something else answers for the plane',
      told: 'What answers for plane {{plane}} is not its API: it leads elsewhere, or is a web page.',
      bare: 'What answers for the plane is not its API: it leads elsewhere, or is a web page.',
      next: 'Correct the address of the plane in the configuration of secret health, or what stands in front of it.',
    },
  },
  tlsFails: {
    when: { params: { failure: 'tls' } },
    onTheWay: true,
    words: {
      title: 'the plane’s TLS fails',
      told: 'The TLS of plane {{plane}} fails.',
      bare: 'The TLS of the plane fails.',
      next: 'See which certificate is named: one that ended is renewed on the plane.',
    },
  },
  gatewayAway: {
    when: { params: { failure: 'gatewayAway' } },
    onTheWay: true,
    words: {
      title: 'the cluster gateway cannot be reached',
      told: 'The cluster gateway cannot be reached, and with it plane {{plane}}.',
      bare: 'The cluster gateway cannot be reached, and with it the plane.',
      next: 'Check that the gateway runs, and that it is reached with a certificate that it accepts.',
    },
  },
  agentAway: {
    when: { params: { failure: 'agentAway' } },
    onTheWay: true,
    words: {
      title: 'no agent is connected',
      told: 'No agent of plane {{plane}} is connected to the cluster gateway.',
      bare: 'No agent of the plane is connected to the cluster gateway.',
      next: 'Check that the agent runs in the cluster of the plane, and that its certificate is the one that the plane names.',
    },
  },
  agentFailed: {
    when: { params: { failure: 'agentFailed' } },
    onTheWay: true,
    words: {
      title: 'the agent cannot ask its cluster',
      told: 'The agent of plane {{plane}} could not ask its cluster.',
      bare: 'The agent of the plane could not ask its cluster.',
      next: 'Read the log of the agent.',
    },
  },
  notRegistered: {
    when: { params: { failure: 'notRegistered' } },
    onTheWay: true,
    words: {
      title: 'the plane is not registered',
      told: 'Neither the control plane nor its cluster gateway knows plane {{plane}}.',
      bare: 'Neither the control plane nor its cluster gateway knows the plane.',
      next: 'Create the resource of the plane, or correct its name or planeId in the configuration of secret health.',
    },
  },
  gatewayRefused: {
    when: { params: { failure: 'gatewayRefused' } },
    onTheWay: true,
    words: {
      title: 'the cluster gateway refuses',
      told: 'The cluster gateway refuses to ask plane {{plane}}.',
      bare: 'The cluster gateway refuses to ask the plane.',
      next: 'Check that the certificate of the agent is the one that the plane names in clusterAgent.clientCA.',
    },
  },
} as const satisfies Readonly<Record<string, CauseVariantRecord>>;
