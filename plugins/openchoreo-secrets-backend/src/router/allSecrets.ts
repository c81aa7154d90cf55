import {
  AS_OF_HEADER,
  formatAsOf,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Request, RequestHandler, Response } from 'express';
import { platformEtag } from '../query/etag';
import type { Estate } from '../query/platform/estate';
import {
  matchingRows,
  secretsAnswer,
  secretsFile,
} from '../query/platform/secrets';
import { secretsCsv } from '../query/platform/secretsCsv';
import type { SecretsQuery } from '../query/platform/secretsQuery';
import { isKnown } from './conditional';
import { parseInput } from './parseInput';
import {
  estateSeenBy,
  sendAnswer,
  type PlatformOptions,
} from './platformRoute';
import { secretsParams, secretsQueryOf } from './secretsParams';

function sendCsv(
  req: Request,
  res: Response,
  estate: Estate,
  query: SecretsQuery,
): void {
  const text = secretsCsv(matchingRows(estate, query));
  res.set(AS_OF_HEADER, formatAsOf(estate.planes));
  if (isKnown(req, res, platformEtag({ text }, estate.planes))) return;
  res
    .set('Content-Disposition', 'attachment; filename="secrets.csv"')
    .type('text/csv; charset=utf-8')
    .send(text);
}

function sendJson(
  req: Request,
  res: Response,
  estate: Estate,
  query: SecretsQuery,
): void {
  const body = secretsFile(estate, query);
  res.set(AS_OF_HEADER, formatAsOf(estate.planes));
  if (isKnown(req, res, platformEtag(body, estate.planes))) return;
  res
    .set('Content-Disposition', 'attachment; filename="secrets.json"')
    .json(body);
}

/** `GET /v1/secrets` */
export function allSecretsRoute(options: PlatformOptions): RequestHandler {
  return async (req, res) => {
    const { estate } = await estateSeenBy(req, options);
    const { offset, limit, format, ...asked } = parseInput(
      secretsParams,
      req.query,
    );
    const query = secretsQueryOf(asked);
    if (format === 'csv') sendCsv(req, res, estate, query);
    else if (format === 'json') sendJson(req, res, estate, query);
    else sendAnswer(req, res, secretsAnswer(estate, query, { offset, limit }));
  };
}
