import { OPENCHOREO } from '../kinds/controlPlaneKinds';
import { EXTERNAL_SECRETS } from '../kinds/planeKinds';
import { Backoff } from '../kube/backoff';
import { sleep } from '../kube/clock';
import type { ClusterAccess } from '../kube/clusterAccess';
import { pauseFor } from '../kube/pauseFor';
import { transportFailure } from '../kube/transportFailure';
import { newestFirst } from '../kube/versionOrder';
import type { ClusterTables } from '../observed/clusterTables';
import type { ServedApis } from '../observed/snapshot';
import type { CollectContext } from './openAccess';

/** Upgrades are rare, and each kind finds out on its own when its version goes. */
const EVERY_MS = 10 * 60_000;

/** One question to discovery. */
export type AskServed = (
  { discovery }: ClusterAccess,
  signal: AbortSignal,
) => Promise<ServedApis>;

/** Asks for the versions of External Secrets. */
export const servedExternalSecrets: AskServed = async (
  { discovery },
  signal,
) => {
  const { versions } = await discovery.group(EXTERNAL_SECRETS, signal);
  return { externalSecrets: newestFirst(versions) };
};

/** Asks for the kinds of OpenChoreo. */
export const servedOpenChoreo: AskServed = async ({ discovery }, signal) => {
  const { resources } = await discovery.group(OPENCHOREO, signal);
  const names = [...resources.values()].flatMap(each => [...each]);
  // Status and scale are listed as resources of their own.
  const kinds = names.filter(name => !name.includes('/'));
  return { openchoreo: [...new Set(kinds)].sort() };
};

/** Keeps what a cluster serves up to date until aborted. What was known stands while it cannot be asked. */
export async function followServed(
  ask: AskServed,
  access: ClusterAccess,
  tables: ClusterTables,
  { clock, random, settings }: CollectContext,
  signal: AbortSignal,
): Promise<void> {
  const backoff = new Backoff(settings.backoff, random);
  while (!signal.aborted) {
    try {
      tables.setServed(await ask(access, signal));
      backoff.reset();
      await sleep(clock, EVERY_MS * (0.75 + random() / 2), signal);
    } catch (error) {
      const { retryAfterMs } = transportFailure(error, false);
      const ms = backoff.next(retryAfterMs);
      await pauseFor(clock, access.breaker, ms, signal);
    }
  }
}
