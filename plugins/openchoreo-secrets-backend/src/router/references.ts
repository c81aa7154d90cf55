import type { RequestHandler } from 'express';
import { z } from 'zod/v3';
import { filterReferences } from '../query/references/filterReferences';
import {
  allReferences,
  referencesAnswer,
} from '../query/references/referencesAnswer';
import { parseInput } from './parseInput';
import { fleetSeenBy, sendAnswer, type PlatformOptions } from './platformRoute';
import { text, values } from './secretsParams';

/** What can be asked of `GET /v1/references`. */
export const referencesParams = z
  .object({
    namespace: values('Namespace of the control plane'),
    q: text
      .optional()
      .describe('Text in the name, a key, a remote key or a component'),
    only: z
      .enum(['unused', 'absent'], {
        errorMap: () => ({ message: 'expected unused or absent' }),
      })
      .optional()
      .describe('unused: nobody names it; absent: it is named and not there'),
  })
  .strict();

/** `GET /v1/references` */
export function referencesRoute(options: PlatformOptions): RequestHandler {
  return async (req, res) => {
    const { fleet, visibility } = await fleetSeenBy(req, options);
    const { q, ...asked } = parseInput(referencesParams, req.query);
    const query = { ...asked, q: q?.trim() || undefined };
    const references = visibility.everything
      ? allReferences(fleet)
      : referencesAnswer(fleet, { visibility });
    sendAnswer(req, res, filterReferences(references, query));
  };
}
