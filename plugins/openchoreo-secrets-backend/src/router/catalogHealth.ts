import { ServiceUnavailableError } from '@backstage/errors';
import {
  AS_OF_HEADER,
  formatAsOf,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { RequestHandler } from 'express';
import type { ServiceAccess } from '../access/serviceAccess';
import { catalogHealthAnswer } from '../query/catalogHealth/catalogHealth';
import { platformEtag } from '../query/etag';
import { sendConditionally } from './conditional';
import { noQuery } from './entityParams';
import { parseInput } from './parseInput';
import { estateNow, type EstateOptions } from './platformRoute';

/** What this route needs. */
export interface CatalogHealthOptions extends EstateOptions {
  readonly serviceAccess: ServiceAccess;
  /** Whether every cluster was looked at once. */
  readonly ready: () => boolean;
}

/** `GET /v1/catalog-health`: for services that are named in the configuration. */
export function catalogHealthRoute(
  options: CatalogHealthOptions,
): RequestHandler {
  const { httpAuth, serviceAccess, ready } = options;
  return async (req, res) => {
    const credentials = await httpAuth.credentials(req, { allow: ['service'] });
    serviceAccess.authorize(credentials);
    parseInput(noQuery, req.query);
    if (!ready()) {
      // Whoever asks keeps what it has, rather than being told that nothing is known.
      throw new ServiceUnavailableError('The first look is still under way');
    }
    const estate = await estateNow(options);
    const answer = catalogHealthAnswer(estate);
    res.set(AS_OF_HEADER, formatAsOf(estate.planes));
    sendConditionally(req, res, platformEtag({ answer }, []), answer);
  };
}
