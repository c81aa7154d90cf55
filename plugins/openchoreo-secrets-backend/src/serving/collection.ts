import { isDeepStrictEqual } from 'node:util';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { secretNames } from '../ownership/checklist/expectedRows';
import { startCollecting, type AskedOfPlane } from '../planes';
import type { SnapshotSource } from '../observed/snapshot';
import type { Valid } from './readConfiguration';

/** Collecting, with what it was begun for. */
export interface Collection {
  readonly source: SnapshotSource;
  readonly asked: () => readonly AskedOfPlane[];
  /** Whether every cluster was looked at once. */
  readonly ready: () => boolean;
  /** Whether a configuration asks for the same, so that this may go on. */
  readonly fits: (wanted: Valid) => boolean;
  readonly stop: () => Promise<void>;
}

/** All that collecting depends on: thresholds, waivers and rights are applied to what was collected. */
function basisOf({ config, checklist }: Valid) {
  const { controlPlane, planes, eso, observation } = config;
  const { lookUp } = config.checklist;
  const names = lookUp.length > 0 ? secretNames(checklist) : [];
  return { controlPlane, planes, eso, observation, lookUp, names };
}

/** Begins to follow all clusters. It never waits for one: until a cluster answers, it is unknown. */
export function beginCollection(
  wanted: Valid,
  logger: LoggerService,
): Collection {
  const { config, checklist } = wanted;
  const basis = basisOf(wanted);
  const collecting = startCollecting({
    config,
    logger,
    secretNames: secretNames(checklist),
  });
  let ready = false;
  void collecting.ready().then(() => {
    ready = true;
  });
  return {
    source: collecting.source,
    asked: () => collecting.asked(),
    ready: () => ready,
    fits: other => isDeepStrictEqual(basisOf(other), basis),
    stop: () => collecting.stop(),
  };
}
