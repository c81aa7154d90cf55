import { SEVERITIES } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { RequestHandler } from 'express';
import { z } from 'zod/v3';
import { storesAnswer, storesSteps } from '../query/fleet/stores';
import { storesPage } from '../query/fleet/storesPage';
import { pageParams } from './pageParams';
import { parseInput } from './parseInput';
import {
  platformAnswering,
  toldOf,
  type PlatformOptions,
} from './platformRoute';
import { oneOf, text, values } from './secretsParams';

/** What can be asked of `GET /v1/stores`. */
export const storesParams = z
  .object({
    q: text
      .optional()
      .describe(
        'Text in the name of a store, of its plane, or of what takes from it',
      ),
    plane: values('Plane id, or its name alone'),
    environment: values('Environment that takes from it'),
    project: values('Project that takes from it'),
    namespace: values('Namespace of a component that takes from it'),
    component: values('Component that takes from it'),
    store: values('Name or id of a store'),
    provider: values('Provider'),
    severity: oneOf(SEVERITIES, 'Severity of the store itself'),
    warned: z
      .enum(['true'], { errorMap: () => ({ message: 'expected true' }) })
      .optional()
      .describe('Only those about which somebody should do something'),
    open: text
      .optional()
      .describe(
        'On a page, the id of the store whose consumers are told by name: of others they are counted',
      ),
    ...pageParams,
  })
  .strict();

/** `GET /v1/stores` */
export function storesRoute(options: PlatformOptions): RequestHandler {
  return platformAnswering(options, ({ fleet }, given) => {
    const { q, warned, ...asked } = parseInput(storesParams, given);
    const query = {
      ...asked,
      q: q?.trim() || undefined,
      warned: warned === 'true',
    };
    const make = async () => {
      await options.turns.take(storesSteps(fleet));
      return storesPage(storesAnswer(fleet), query);
    };
    return toldOf(fleet, ['stores', query], make, options);
  });
}
