import {
  AS_OF_HEADER,
  formatAsOf,
  type PlatformSecretsAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Request, RequestHandler, Response } from 'express';
import { platformSecretsAnswer } from '../query/checklist/platformSecretsAnswer';
import { platformSecretsMarkdown } from '../query/checklist/platformSecretsMarkdown';
import { platformEtag } from '../query/etag';
import { isKnown } from './conditional';
import { parseInput } from './parseInput';
import {
  estateSeenBy,
  sendAnswer,
  type PlatformOptions,
} from './platformRoute';
import { platformSecretsParams } from './platformSecretsParams';

/** A document says when it is as of, so its tag covers no more than the body's. */
function sendMarkdown(
  req: Request,
  res: Response,
  answer: PlatformSecretsAnswerDto,
): void {
  const { planes } = answer;
  res.set(AS_OF_HEADER, formatAsOf(planes));
  const tagged = { ...answer, format: 'markdown' };
  if (isKnown(req, res, platformEtag(tagged, planes))) return;
  res
    .set('Content-Disposition', 'attachment; filename="platform-secrets.md"')
    .type('text/markdown; charset=utf-8')
    .send(platformSecretsMarkdown(answer));
}

/** `GET /v1/platform-secrets` */
export function platformSecretsRoute(options: PlatformOptions): RequestHandler {
  return async (req, res) => {
    const { estate } = await estateSeenBy(req, options);
    const { format } = parseInput(platformSecretsParams, req.query);
    const answer = platformSecretsAnswer(estate);
    if (format === 'markdown') {
      sendMarkdown(req, res, answer);
      return;
    }
    if (format === 'json') {
      const file = 'attachment; filename="platform-secrets.json"';
      res.set('Content-Disposition', file);
    }
    sendAnswer(req, res, answer);
  };
}
