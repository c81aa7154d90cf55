import type { ObservationFailure } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { Backoff } from '../kube/backoff';
import { sleep } from '../kube/clock';
import { transportFailure } from '../kube/transportFailure';
import type { CollectContext } from './openAccess';

/** Which cluster a plane counts to: alone where nothing puts it together with another. */
interface Settled {
  readonly group?: string;
}

/** Finds out which planes a plane is one cluster with, before it is asked anything; undefined when aborted. */
export async function settleGroup(
  groupOf: () => Promise<string | undefined>,
  { clock, random, settings }: CollectContext,
  onFailure: (failure: ObservationFailure) => void,
  signal: AbortSignal,
): Promise<Settled | undefined> {
  const backoff = new Backoff(settings.backoff, random);
  while (!signal.aborted) {
    try {
      return { group: await groupOf() };
    } catch (error) {
      onFailure(transportFailure(error, false).failure);
      await sleep(clock, backoff.next(), signal);
    }
  }
  return undefined;
}
