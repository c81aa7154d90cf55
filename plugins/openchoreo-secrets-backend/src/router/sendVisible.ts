import {
  AS_OF_HEADER,
  formatAsOf,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Request, Response } from 'express';
import type { Visibility } from '../access/visibility';
import { visibleEtag } from '../query/wire/etag';
import type { Change } from '../withheld/projection';
import { withheld } from '../withheld/withheld';
import { sendConditionally } from './conditional';

type Answer = Parameters<typeof visibleEtag>[0] & {
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

/** Sends what a caller may see of an entity, or 304. */
export function sendVisible<T extends Answer>(
  req: Request<Record<string, string>>,
  res: Response,
  { answer, project, visibility, platformTeam }: Sent<T>,
): void {
  const body = visibility.platform
    ? answer
    : withheld(project, answer, platformTeam);
  res.set(AS_OF_HEADER, formatAsOf(body.planes));
  sendConditionally(req, res, visibleEtag(body, visibility), body);
}
