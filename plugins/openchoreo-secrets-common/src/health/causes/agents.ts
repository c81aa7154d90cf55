import type { CauseRecord } from './causeRecord';

const OF_AN_AGENT = {
  actor: 'platformEngineer',
  level: 'plane',
  stage: 'certify',
  breaksAfter: 'reference',
  shares: 'object',
  weight: 'critical',
  heals: 'byHand',
  about: [],
  brings: ['plane'],
} as const satisfies Partial<CauseRecord>;

/** What keeps OpenChoreo's agent of a plane from being let in, now or soon. */
export const AGENT_CAUSES = {
  agentGone: {
    ...OF_AN_AGENT,
    stage: 'reach',
    heals: 'onceMended',
    words: {
      title: 'the agent is not connected',
      told: 'The agent of plane {{plane}} is not connected: what is released does not arrive there.',
      bare: 'The agent of the plane is not connected: what is released does not arrive there.',
      next: 'Look at the agent in the cluster of the plane, and at its way to the cluster gateway.',
    },
  },
  agentCaExpired: {
    ...OF_AN_AGENT,
    words: {
      title: 'the certificate of the agent has ended',
      told: 'The certificate that plane {{plane}} pins for its agent has ended: the agent is not let in again.',
      bare: 'The certificate that the plane pins for its agent has ended: the agent is not let in again.',
      next: 'Renew it, and copy its ca.crt into clusterAgent.clientCA of the plane.',
    },
  },
  agentCaExpires: {
    ...OF_AN_AGENT,
    words: {
      title: 'the certificate of the agent ends soon',
      told: 'The certificate that plane {{plane}} pins for its agent ends soon.',
      bare: 'The certificate that the plane pins for its agent ends soon.',
      next: 'Once it is renewed, copy its ca.crt into clusterAgent.clientCA of the plane.',
    },
  },
  agentCaDiffers: {
    ...OF_AN_AGENT,
    words: {
      title: 'the plane pins an old certificate of its agent',
      told: 'Plane {{plane}} pins a certificate that its agent has no more: the agent is not let in once it connects again.',
      bare: 'The plane pins a certificate that its agent has no more: the agent is not let in once it connects again.',
      next: 'Copy the new ca.crt into clusterAgent.clientCA of the plane.',
    },
  },
} as const satisfies Readonly<Record<string, CauseRecord>>;
