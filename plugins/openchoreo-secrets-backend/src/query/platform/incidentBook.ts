import {
  needsAttention,
  retryBoundOf,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Estate } from './estate';
import {
  entriesAfter,
  type IncidentEntries,
  type SeenIncidents,
} from './incidentEntries';
import { incidentsOf } from './incidents';
import { isUnseen } from './isUnseen';

const NOTHING: IncidentEntries = new Map();

/** A store may take one retry to be ready again, and its secrets one more. */
const RETRIES = 2;

/** Where the operator does not work, that nothing fails proves nothing. */
function wouldShow({ planes, views }: Estate): SeenIncidents['wouldShow'] {
  const byId = new Map(planes.map(plane => [plane.id, plane]));
  return ({ planeId, level }) => {
    const plane = byId.get(planeId);
    if (!plane) return undefined;
    const { controller } = views.get(planeId) ?? {};
    const isWide = level === 'plane' || level === 'controller';
    const works = !controller || !needsAttention(controller.severity);
    return !isUnseen(plane) && (isWide || works);
  };
}

function lookOf(estate: Estate): SeenIncidents {
  const { context, views } = estate;
  return {
    incidents: incidentsOf(estate),
    now: context.now,
    wouldShow: wouldShow(estate),
    quietForMs: planeId => {
      const { deployment } = views.get(planeId)?.judging ?? {};
      return RETRIES * retryBoundOf(deployment?.version);
    },
  };
}

/**
 * Remembers incidents from one estate to the next, for as long as the process
 * runs: what is wrong now is never read from it.
 */
export class IncidentBook {
  private last = NOTHING;
  private readonly byEstate = new WeakMap<Estate, IncidentEntries>();

  /** Enters what the next estate says. */
  enter(estate: Estate): void {
    this.last = entriesAfter(this.last, lookOf(estate));
    this.byEstate.set(estate, this.last);
  }

  /** What was remembered when an estate was entered; nothing of what is seen of one in part. */
  entriesAt(estate: Estate): IncidentEntries {
    return this.byEstate.get(estate) ?? NOTHING;
  }
}
