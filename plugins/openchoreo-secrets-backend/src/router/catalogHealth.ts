import { ServiceUnavailableError } from '@backstage/errors';
import {
  AS_OF_HEADER,
  formatAsOf,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { RequestHandler } from 'express';
import { principalOf, type Callers } from '../access/caller';
import type { ServiceAccess } from '../access/serviceAccess';
import { catalogHealthAnswer } from '../query/catalogHealth/catalogHealth';
import { tagOf } from '../query/wire/written';
import { sendConditionally } from './conditional';
import { noQuery } from './entityParams';
import { parseInput } from './parseInput';
import { fleetNow, type FleetOptions } from './platformRoute';

/** What this route needs. */
export interface CatalogHealthOptions extends FleetOptions {
  readonly callers: Callers;
  readonly services: ServiceAccess;
  /** Whether every cluster was looked at once. */
  readonly ready: () => boolean;
}

/** `GET /v1/catalog-health`: for services that are named in the configuration. */
export function catalogHealthRoute(
  options: CatalogHealthOptions,
): RequestHandler {
  const { callers, services, ready } = options;
  return async (req, res) => {
    const principal = principalOf(await callers.of(req, ['service']));
    services.authorizeCatalog(
      principal.type === 'service'
        ? principal
        : { type: 'service', subject: 'of no name' },
    );
    parseInput(noQuery, req.query);
    if (!ready()) {
      // Whoever asks keeps what it has, rather than being told that nothing is known.
      throw new ServiceUnavailableError('The first look is still under way');
    }
    const fleet = await fleetNow(options);
    const answer = catalogHealthAnswer(fleet);
    res.set(AS_OF_HEADER, formatAsOf(fleet.planes));
    sendConditionally(req, res, tagOf(JSON.stringify(answer)), answer);
  };
}
