import { dirname } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { RequestHandler } from 'express';
import { noQuery } from './entityParams';
import { parseInput } from './parseInput';

const PACKAGE = '@openchoreo/backstage-plugin-openchoreo-secrets-backend';
const FILE = 'openapi.json';

/** `GET /openapi.json`: a file of this package, made from the schemas that answers are checked against. */
export function openApiRoute(): RequestHandler {
  return (req, res) => {
    parseInput(noQuery, req.query);
    const root = dirname(resolvePackagePath(PACKAGE, FILE));
    res.sendFile(FILE, { root });
  };
}
