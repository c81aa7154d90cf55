import { setImmediate } from 'node:timers/promises';
import { FleetMemo } from '../query/fleet/fleetMemo';
import { Turns } from '../query/fleet/turns';
import { KeptAnswers } from '../query/kept/keptAnswers';
import { IncidentBook } from '../query/incidents/incidentBook';
import { createRouter } from '../router/createRouter';
import { Insiders } from '../router/insiders';
import { accessOf } from './accessOf';
import type { Collection } from './collection';
import type { Valid } from './readConfiguration';
import type { Services } from '../access/services';
import type { Serving } from './serving';
import type { Wakes } from '../waking/wakes';

/** Serves what is collected. */
export function watching(
  { config, checklist }: Valid,
  { source, ready }: Collection,
  services: Services,
  wakes?: Wakes,
): Serving {
  const { thresholds, observation, stores: storeNames } = config;
  const { auditor, logger } = services;
  const incidents = new IncidentBook();
  const turns = new Turns({
    clock: () => performance.now(),
    pause: () => setImmediate(),
  });
  const rights = accessOf(config, services);
  const handler = createRouter({
    ...rights,
    answers: new KeptAnswers({
      clock: () => performance.now(),
      pause: () => setImmediate(),
    }),
    auditor,
    logger,
    turns,
    fleets: new FleetMemo({
      turns,
      made: fleet => incidents.enter(fleet),
    }),
    incidents,
    source,
    thresholds,
    checklist,
    storeNames,
    freshForMs: observation.unknownAfterMs,
    now: Date.now,
    ready,
    wakes,
  });
  return {
    state: () => (ready() ? 'ready' : 'starting'),
    handler,
    insiders: new Insiders(rights),
  };
}
