import { parseEntityRef } from '@backstage/catalog-model';
import type { RequestHandler } from 'express';
import { z } from 'zod/v3';
import { countedRows } from '../query/fleet/countedRows';
import { planeReport } from '../query/fleet/planeReport';
import { planesAnswer } from '../query/fleet/planes';
import { parseInput } from './parseInput';
import {
  platformAnswering,
  toldOf,
  type PlatformOptions,
} from './platformRoute';
import { text } from './secretsParams';

const EXPECTED =
  'expected the ref of an entity, such as dataplane:acme/production';

function refIn(value: string) {
  try {
    return parseEntityRef(value);
  } catch {
    return undefined;
  }
}

/** What can be asked of `GET /v1/planes`. */
export const planesParams = z
  .object({
    entity: text
      .transform((value, context) => {
        const ref = refIn(value);
        if (ref) return ref;
        context.addIssue({ code: 'custom', message: EXPECTED });
        return z.NEVER;
      })
      .optional()
      .describe(
        'Ref of the entity that the answer is asked for: it has to come from a trusted OpenChoreo',
      ),
  })
  .strict();

/** `GET /v1/planes` */
export function planesRoute(options: PlatformOptions): RequestHandler {
  return platformAnswering(options, async (seen, query) => {
    const { fleet, caller, visibility } = seen;
    const { entity } = parseInput(planesParams, query);
    const id = entity && (await options.access.authorizePlane(entity, caller));
    const make = async () => {
      await options.turns.take(countedRows.steps(fleet.rows));
      const answer = planesAnswer(fleet);
      const plane = id && answer.planes.find(each => each.id === id);
      const { everything } = visibility;
      return plane
        ? { ...answer, report: planeReport(fleet, plane, everything) }
        : answer;
    };
    return toldOf(fleet, ['planes', id], make, options);
  });
}
