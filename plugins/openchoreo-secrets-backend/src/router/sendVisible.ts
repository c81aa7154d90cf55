import {
  AS_OF_HEADER,
  formatAsOf,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Request, Response } from 'express';
import type { Visibility } from '../access/visibility';
import type { Made } from '../query/kept/keptAnswers';
import { textOf, written, type Written } from '../query/wire/written';
import type { Change } from '../withheld/projection';
import { withheld } from '../withheld/withheld';
import { isKnown } from './conditional';

type Answer = Parameters<typeof written>[0] & {
  readonly platformTeam?: string;
};

/** What is sent to whom. */
interface Sent<T> {
  readonly answer: T;
  /** For those who may not see what is the platform's. */
  readonly project: Change<T>;
  readonly visibility: Visibility;
  readonly platformTeam: string | undefined;
}

/** Writes what a caller may see of an entity. */
export function writtenFor<T extends Answer>({
  answer,
  project,
  visibility,
  platformTeam,
}: Sent<T>): Written {
  const body = visibility.platform
    ? answer
    : withheld(project, answer, platformTeam);
  return written(body, visibility);
}

/** The same, with what it takes to keep it. */
export function madeFor<T extends Answer>(sent: Sent<T>): Made {
  return { written: writtenFor(sent), planes: sent.answer.planes };
}

/** Sends what was written, or 304. */
export function sendWritten(
  req: Request<Record<string, string>>,
  res: Response,
  answer: Written,
): void {
  res.set(AS_OF_HEADER, formatAsOf(answer.planes));
  if (isKnown(req, res, answer.etag)) return;
  res.type('json').send(textOf(answer));
}

/** Sends what a caller may see of an entity, or 304. */
export function sendVisible<T extends Answer>(
  req: Request<Record<string, string>>,
  res: Response,
  sent: Sent<T>,
): void {
  sendWritten(req, res, writtenFor(sent));
}
