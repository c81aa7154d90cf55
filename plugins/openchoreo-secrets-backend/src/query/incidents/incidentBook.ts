import {
  isUnseen,
  needsAttention,
  retryBoundOf,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Fleet } from '../fleet/fleet';
import { untoldChecks } from './checks';
import {
  entriesAfter,
  type IncidentEntries,
  type SeenIncidents,
} from './incidentEntries';
import { incidentsOf, incidentSteps } from './incidents';

const NOTHING: IncidentEntries = new Map();

/** A store may take one retry to be ready again, and its secrets one more. */
const RETRIES = 2;

/** Where the operator does not work, that nothing fails proves nothing. */
function wouldShow(fleet: Fleet): SeenIncidents['wouldShow'] {
  const { planes, views } = fleet;
  const untold = untoldChecks(fleet);
  const byId = new Map(planes.map(plane => [plane.id, plane]));
  return ({ id, planeId, level }) => {
    if (untold.has(id)) return false;
    const plane = byId.get(planeId);
    if (!plane) return undefined;
    const { controller } = views.get(planeId) ?? {};
    const isWide =
      level === 'plane' || level === 'controller' || level === 'platform';
    const works = !controller || !needsAttention(controller.severity);
    return !isUnseen(plane) && (isWide || works);
  };
}

function lookOf(fleet: Fleet): SeenIncidents {
  const { context, views } = fleet;
  return {
    incidents: incidentsOf(fleet),
    now: context.now,
    wouldShow: wouldShow(fleet),
    quietForMs: planeId => {
      const { deployment } = views.get(planeId)?.judging ?? {};
      return RETRIES * retryBoundOf(deployment?.version);
    },
  };
}

/**
 * Remembers incidents from one fleet to the next, for as long as the process
 * runs: what is wrong now is never read from it.
 */
export class IncidentBook {
  private last = NOTHING;
  private readonly byFleet = new WeakMap<Fleet, IncidentEntries>();

  /** Enters what the next fleet says, in steps between which others may have their turn. */
  *enter(fleet: Fleet): Generator<void, void> {
    yield* incidentSteps(fleet);
    this.last = entriesAfter(this.last, lookOf(fleet));
    this.byFleet.set(fleet, this.last);
  }

  /** What was remembered when an fleet was entered; nothing of what is seen of one in part. */
  entriesAt(fleet: Fleet): IncidentEntries {
    return this.byFleet.get(fleet) ?? NOTHING;
  }
}
