import type { RequestHandler } from 'express';
import { noQuery } from './entityParams';
import { openApiDocument } from './openApiDocument';
import { parseInput } from './parseInput';

/** `GET /openapi.json` */
export function openApiRoute(): RequestHandler {
  const document = openApiDocument();
  return (req, res) => {
    parseInput(noQuery, req.query);
    res.json(document);
  };
}
