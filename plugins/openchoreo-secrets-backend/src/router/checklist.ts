import {
  AS_OF_HEADER,
  formatAsOf,
  type ChecklistAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Request, RequestHandler, Response } from 'express';
import { checklistAnswer } from '../query/checklist/checklistAnswer';
import { checklistMarkdown } from '../query/checklist/checklistMarkdown';
import { platformEtag } from '../query/wire/written';
import { isKnown } from './conditional';
import { parseInput } from './parseInput';
import {
  platformAnswering,
  toldOf,
  type PlatformOptions,
} from './platformRoute';
import { checklistParams } from './checklistParams';
import { asFile } from './told';

/** A document says when it is as of, so its tag covers no more than the body's. */
function sendMarkdown(
  req: Request,
  res: Response,
  answer: ChecklistAnswerDto,
): void {
  const { planes } = answer;
  res.set(AS_OF_HEADER, formatAsOf(planes));
  const tagged = { ...answer, format: 'markdown' };
  if (isKnown(req, res, platformEtag(tagged, planes))) return;
  res
    .set('Content-Disposition', 'attachment; filename="platform-secrets.md"')
    .type('text/markdown; charset=utf-8')
    .send(checklistMarkdown(answer));
}

/** `GET /v1/checklist` */
export function checklistRoute(options: PlatformOptions): RequestHandler {
  return platformAnswering(options, ({ fleet }, query) => {
    const { format } = parseInput(checklistParams, query);
    const answer = checklistAnswer(fleet);
    if (format === 'markdown') {
      return asFile((req, res) => sendMarkdown(req, res, answer));
    }
    const told = toldOf(answer, fleet, options);
    if (format === 'json') {
      return asFile((req, res) => {
        const file = 'attachment; filename="platform-secrets.json"';
        res.set('Content-Disposition', file);
        told.send(req, res);
      });
    }
    return told;
  });
}
