import {
  worstSeverity,
  type CertificateObject,
  type PinnedCa,
  type PlaneDto,
  type PlatformPlaneDto,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { WARN_DAYS } from '../../ownership/checklist/warnDays';
import { NO_CHECKLIST } from '../../ownership/checklist/checklist';
import { namespaceOfRole } from '../../ownership/checklist/expectedRows';
import { releaseFamily } from '../../ownership/checklist/releaseFamily';
import { freshnessAt, isComplete } from '../../ownership/lookupIn';
import { kindFreshness } from '../planes/kindFreshness';
import { wireTime } from '../wire/wireTime';
import type { Fleet } from './fleet';
import { roleOf } from './placement';

const DAY = 24 * 3_600_000;

/** The Secret that the agent's certificate is written to, in all releases. */
export const AGENT_SECRET = 'cluster-agent-tls';

/** What is known of the certificate that a plane pins for its agent. */
export interface AgentCa {
  readonly agentCaExpiresAt?: string;
  readonly agentCa?: PlatformPlaneDto['agentCa'];
  readonly severity: Severity;
  readonly troubles: readonly CaTrouble[];
}

/** What is the matter with it, and since when. */
interface CaTrouble {
  readonly named: 'agentCaExpired' | 'agentCaExpires' | 'agentCaDiffers';
  readonly severity: Severity;
  readonly since?: number;
}

type Agent = PlatformPlaneDto['agent'];

function pinnedIn({ context }: Fleet, id: string): PinnedCa | undefined {
  const { Plane } = context.snapshot.controlPlane.kinds;
  return isComplete(freshnessAt(Plane, context))
    ? Plane.objects.get(id)?.agentCa
    : undefined;
}

/** The Certificate of the plane's agent, if it is the only one and can be seen now. */
function agentCertificate(
  { views, context }: Fleet,
  plane: PlaneDto,
): CertificateObject | undefined {
  const view = views.get(plane.id);
  if (!view || kindFreshness(view, 'Certificate', context).state !== 'fresh') {
    return undefined;
  }
  const { snapshot, checklist = NO_CHECKLIST } = context;
  const family = releaseFamily(checklist, snapshot);
  const namespace = namespaceOfRole(checklist, family.id, roleOf(plane.kind));
  const { cluster } = view.observation;
  const [only, ...more] = [
    ...(cluster?.kinds.Certificate.objects.values() ?? []),
  ].filter(
    ({ meta, secretName }) =>
      meta.namespace === namespace && secretName === AGENT_SECRET,
  );
  return more.length === 0 ? only : undefined;
}

function commonNameOf(subject: string): string | undefined {
  return /(?:^|, )CN=([^,]+)/.exec(subject)?.[1];
}

/**
 * Only a certificate that signs itself can be compared by its dates: of
 * another, what is pinned is its authority, which outlives it.
 */
function comparedTo(
  pinned: PinnedCa | undefined,
  certificate: CertificateObject | undefined,
): NonNullable<AgentCa['agentCa']> {
  if (pinned?.state !== 'read' || !pinned.selfSigned) return 'unknown';
  const { commonName, notBefore, notAfter } = certificate ?? {};
  if (!commonName || commonName !== commonNameOf(pinned.subject)) {
    return 'unknown';
  }
  if (notBefore === undefined || notAfter === undefined) return 'unknown';
  return pinned.notBefore === notBefore && pinned.notAfter === notAfter
    ? 'matches'
    : 'differs';
}

function ofExpiry(
  pinned: PinnedCa | undefined,
  now: number,
): readonly CaTrouble[] {
  if (pinned?.state !== 'read') return [];
  const { notAfter } = pinned;
  if (notAfter <= now) {
    return [{ named: 'agentCaExpired', severity: 'critical', since: notAfter }];
  }
  return notAfter - now < WARN_DAYS * DAY
    ? [{ named: 'agentCaExpires', severity: 'warning' }]
    : [];
}

/** What is known of the certificate that the plane pins, and how bad that is. */
export function agentCaOf(
  fleet: Fleet,
  plane: PlaneDto,
  agent: Agent,
): AgentCa {
  if (agent === 'none') return { severity: 'ok', troubles: [] };
  const pinned = pinnedIn(fleet, plane.id);
  const agentCa = comparedTo(pinned, agentCertificate(fleet, plane));
  // The agent is let in until it has to connect again.
  const apart = agent === 'disconnected' ? 'critical' : 'warning';
  const troubles: readonly CaTrouble[] = [
    ...ofExpiry(pinned, fleet.context.now),
    ...(agentCa === 'differs'
      ? [{ named: 'agentCaDiffers', severity: apart } as const]
      : []),
  ];
  return {
    agentCaExpiresAt:
      pinned?.state === 'read' ? wireTime(pinned.notAfter) : undefined,
    agentCa,
    severity: worstSeverity(troubles.map(one => one.severity)),
    troubles,
  };
}
