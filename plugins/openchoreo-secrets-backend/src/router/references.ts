import type { RequestHandler } from 'express';
import { z } from 'zod/v3';
import { filterReferences } from '../query/references/filterReferences';
import {
  allReferences,
  referencesAnswer,
} from '../query/references/referencesAnswer';
import { pageParams } from './pageParams';
import { parseInput } from './parseInput';
import {
  platformAnswering,
  toldOf,
  type PlatformOptions,
} from './platformRoute';
import { text, values } from './secretsParams';

/** What can be asked of `GET /v1/references`. */
export const referencesParams = z
  .object({
    namespace: values('Namespace of the control plane'),
    q: text
      .optional()
      .describe('Text in the name, a key, a remote key or a component'),
    only: z
      .enum(['unused', 'absent', 'trouble', 'managed'], {
        errorMap: () => ({
          message: 'expected unused, absent, trouble or managed',
        }),
      })
      .optional()
      .describe(
        'unused: nobody names it; absent: it is named and not there; trouble: somebody should look at it; managed: the Secret API made it',
      ),
    ...pageParams,
  })
  .strict();

/** `GET /v1/references` */
export function referencesRoute(options: PlatformOptions): RequestHandler {
  return platformAnswering(options, ({ fleet, visibility }, asked) => {
    const { q, ...others } = parseInput(referencesParams, asked);
    const query = { ...others, q: q?.trim() || undefined };
    const make = () =>
      filterReferences(
        visibility.everything
          ? allReferences(fleet)
          : referencesAnswer(fleet, { visibility }),
        query,
      );
    return toldOf(fleet, ['references', query], make, options);
  });
}
