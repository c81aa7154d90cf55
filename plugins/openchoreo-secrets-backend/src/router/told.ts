import { FOLLOW_HEADER } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Request, RequestHandler, Response } from 'express';
import type { Caller } from '../access/caller';
import { sendFile, type SentFile } from './sendFile';
import type { Shown } from '../waking/followed';
import type { Wakes } from '../waking/wakes';

/** An answer, and how it is sent. */
export interface Told extends Shown {
  readonly send: (
    req: Request<Record<string, string>>,
    res: Response,
  ) => void | Promise<void>;
}

/** What is asked, and by whom: nothing of the request is needed to ask it again. */
export interface Question {
  readonly caller: Caller;
  readonly ask: () => Promise<Told>;
}

/** Whom answers are followed for, where the portal can tell them. */
export interface AnsweringOptions {
  readonly wakes?: Wakes;
}

/** A file: it is asked for once, and nobody follows it. */
export function asFile(file: SentFile): Told {
  return {
    etag: '',
    body: () => ({}),
    stands: () => true,
    send: (req, res) => sendFile(req, res, file),
  };
}

function isFollowed(req: Request<Record<string, string>>): boolean {
  return req.get(FOLLOW_HEADER) !== undefined && !('format' in req.query);
}

/** A route: reads what is asked, answers it, and follows the answer where that is asked for. */
export function answering(
  { wakes }: AnsweringOptions,
  read: (req: Request<Record<string, string>>) => Promise<Question>,
): RequestHandler<Record<string, string>> {
  return async (req, res) => {
    const { caller, ask } = await read(req);
    const told = await ask();
    if (wakes && isFollowed(req)) {
      const { originalUrl: question } = req;
      const authorization = req.get('authorization');
      const followed = wakes.follow(
        { caller, authorization, question, again: ask },
        told,
      );
      if (followed) res.set(FOLLOW_HEADER, followed);
    }
    await told.send(req, res);
  };
}
