import type { Request, Response } from 'express';
import fresh from 'fresh';

/** Answers with a body, or with 304 when the caller already has it. */
export function sendConditionally(
  req: Request,
  res: Response,
  etag: string,
  body: unknown,
): void {
  if (isKnown(req, res, etag)) return;
  res.json(body);
}

/**
 * Tags an answer; when the caller already has it, answers 304.
 *
 * Not by `req.fresh`, which takes `Cache-Control: no-cache` for a wish to have
 * all anew: a browser sends that with each request that names a tag by itself,
 * as our front end does.
 */
export function isKnown(req: Request, res: Response, etag: string): boolean {
  res.set({ 'Cache-Control': 'private, no-cache', ETag: etag });
  const named = req.get('if-none-match');
  if (!fresh({ 'if-none-match': named }, { etag })) return false;
  res.status(304).end();
  return true;
}
