import { setMaxListeners } from 'node:events';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { SecretsConfig } from '../config/secretsConfig';
import type { Asked } from '../kube/asked';
import { systemClock, type Clock } from '../kube/clock';
import { systemTimer, within } from '../http/deadline';
import { linkAbort } from '../http/linkedAbort';
import { DEFAULT_LOOP_SETTINGS } from '../kube/settings';
import { transportFailure } from '../kube/transportFailure';
import { ObservedObjects } from '../observed/observedObjects';
import type { SnapshotSource } from '../observed/snapshot';
import { createCollectors } from './collectors';
import { CredentialPrograms } from './credentials/exec/credentialPrograms';
import type { CollectContext } from './openAccess';

/** What collecting starts from. */
export interface StartCollectingOptions {
  readonly config: SecretsConfig;
  readonly logger: LoggerService;
  /** Secrets whose existence is asked for, in the namespaces where the configuration says so. */
  readonly secretNames?: readonly string[];
  readonly clock?: Clock;
  /** Between 0 and 1, for jitter. */
  readonly random?: () => number;
  readonly signal?: AbortSignal;
}

/** What a plane was asked so far on its own way, and what came. */
export interface AskedOfPlane extends Readonly<Asked> {
  readonly plane: string;
}

/** Collecting under way. */
export interface Collecting {
  readonly source: SnapshotSource;
  asked(): readonly AskedOfPlane[];
  /** Resolves when each configured cluster's first observation is complete or has failed. */
  ready(): Promise<void>;
  /** Ends all requests and programs, and resolves when nothing runs any more, or after a few seconds whatever hangs. */
  stop(): Promise<void>;
}

/** What hangs beyond our reach, such as a disk or a program on it, is left behind then. The machine's time: the process is to end. */
const STOP_MS = 3_000;

/** Begins to follow the control plane and all configured planes, each on its own. */
export function startCollecting({
  config,
  logger,
  secretNames = [],
  clock = systemClock,
  random = Math.random,
  signal = new AbortController().signal,
}: StartCollectingOptions): Collecting {
  const settings = { ...DEFAULT_LOOP_SETTINGS, ...config.observation };
  const deadlineMs = settings.credentialTimeoutMs;
  const programs = new CredentialPrograms({ clock, random, deadlineMs });
  const context: CollectContext = { clock, random, settings, programs };
  const observed = new ObservedObjects(
    () => clock.now(),
    config.eso.eventReporters,
  );
  const link = linkAbort(signal);
  // Every loop listens to it.
  setMaxListeners(0, link.signal);
  const { applications, planes } = createCollectors({
    config,
    logger,
    secretNames,
    context,
    observed,
    signal: link.signal,
  });
  // A loop ends only when it is told to; if one breaks, the others go on.
  const broken = (error: unknown) =>
    logger.error(`A loop broke: ${transportFailure(error, false).message}`);
  const running = [applications, ...planes].map(each =>
    each.run(link.signal).catch(broken),
  );
  const ended = Promise.all(running).then(async () => {
    await Promise.all(planes.map(each => each.access.http.destroy()));
  });
  const settled = Promise.all(
    [applications, ...planes].map(each => each.settled),
  );
  return {
    source: observed,
    asked: () =>
      planes.map(({ access, name }) => ({ plane: name, ...access.http.asked })),
    ready: async () => {
      await settled;
    },
    stop: async () => {
      link.abort();
      link.release();
      const all = Promise.all([programs.stop(), ended]);
      await within<unknown>(
        { timer: systemTimer, ms: STOP_MS },
        () => all,
        () => {},
      );
    },
  };
}
