import {
  AS_OF_HEADER,
  formatAsOf,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Request, RequestHandler, Response } from 'express';
import { platformEtag } from '../query/wire/written';
import type { Fleet } from '../query/fleet/fleet';
import {
  matchingRows,
  secretsFile,
  secretsSteps,
} from '../query/fleet/secrets';
import { secretsCsv } from '../query/fleet/secretsCsv';
import type { SecretsQuery } from '../query/fleet/secretsQuery';
import { isKnown } from './conditional';
import { parseInput } from './parseInput';
import {
  platformAnswering,
  toldOf,
  type PlatformOptions,
} from './platformRoute';
import { secretsParams, secretsQueryOf } from './secretsParams';
import { asFile } from './told';

function sendCsv(
  req: Request,
  res: Response,
  fleet: Fleet,
  query: SecretsQuery,
): void {
  const text = secretsCsv(matchingRows(fleet, query));
  res.set(AS_OF_HEADER, formatAsOf(fleet.planes));
  if (isKnown(req, res, platformEtag({ text }, fleet.planes))) return;
  res
    .set('Content-Disposition', 'attachment; filename="secrets.csv"')
    .type('text/csv; charset=utf-8')
    .send(text);
}

function sendJson(
  req: Request,
  res: Response,
  fleet: Fleet,
  query: SecretsQuery,
): void {
  const body = secretsFile(fleet, query);
  res.set(AS_OF_HEADER, formatAsOf(fleet.planes));
  if (isKnown(req, res, platformEtag(body, fleet.planes))) return;
  res
    .set('Content-Disposition', 'attachment; filename="secrets.json"')
    .json(body);
}

/** `GET /v1/secrets` */
export function allSecretsRoute(options: PlatformOptions): RequestHandler {
  return platformAnswering(options, async ({ fleet }, given) => {
    const { offset, limit, format, ...asked } = parseInput(
      secretsParams,
      given,
    );
    const query = secretsQueryOf(asked);
    if (format === 'csv') {
      return asFile((req, res) => sendCsv(req, res, fleet, query));
    }
    if (format === 'json') {
      return asFile((req, res) => sendJson(req, res, fleet, query));
    }
    const steps = secretsSteps(fleet, query, { offset, limit });
    const { value } = await options.turns.take(steps);
    return toldOf(value, fleet, options);
  });
}
