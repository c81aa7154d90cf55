import {
  causeOf,
  isReached,
  objectKey,
  type Cause,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  deliveringSecret,
  type DeliveringSecret,
} from '../../ownership/deliveringSecret';
import { referenceOf, type ReferenceLink } from '../../ownership/referenceOf';
import type { ActiveEnvironment } from './environmentContext';

function newest(times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter(time => time !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}

/** Since when a release is waited for: it was made, its binding changed, or either was first seen. */
export function askedAt({ deployment }: ActiveEnvironment): number | undefined {
  const { binding, releasedAt } = deployment;
  const { meta, changedAt, seenAt } = binding;
  return newest([releasedAt, changedAt ?? meta.createdAt, seenAt]);
}

/** Whether it was waited for long enough; of what is not dated, it was. */
export function isOverdue(
  { query }: ActiveEnvironment,
  since: number | undefined,
): boolean {
  const { notRenderedAfterMs } = query.thresholds;
  return since === undefined || isReached(query, since + notRenderedAfterMs);
}

/** The reference asks for something else than what the plane was given. */
export function differs(
  link: ReferenceLink,
  { entry }: DeliveringSecret,
): boolean {
  if (link.state !== 'found' || !entry) return false;
  return (
    link.entry.remoteKey !== entry.remoteKey ||
    (link.entry.property ?? '') !== (entry.property ?? '')
  );
}

/** A SecretReference that changed, and after which nothing was rendered for too long. */
export function overdueChange(
  environment: ActiveEnvironment,
): Cause | undefined {
  const { deployment, namespace, query } = environment;
  const { controlPlane } = query.snapshot;
  const { objects } = controlPlane.kinds.SecretReference;
  for (const key of deployment.keys.values()) {
    const delivering = deliveringSecret(key, deployment.listed);
    if (!key.secret || !delivering) continue;
    const { reference } = key.secret;
    const link = referenceOf(controlPlane, namespace, key.secret, query);
    if (!differs(link, delivering)) continue;
    const known = objects.get(objectKey({ namespace, name: reference }));
    const since = newest([askedAt(environment), known?.seenAt]);
    if (isOverdue(environment, since)) {
      return causeOf('renderOverdue', { reference, olderRuns: 'true' });
    }
  }
  return undefined;
}
