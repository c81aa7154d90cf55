import type { Request, Response } from 'express';

/** Compared weakly: what is the same but for its times is the same. */
function opaque(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}

function matches(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  const tags = header.split(',').map(opaque);
  return tags.includes('*') || tags.includes(opaque(etag));
}

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

/** Tags an answer; when the caller already has it, answers 304. */
export function isKnown(req: Request, res: Response, etag: string): boolean {
  res.set({ 'Cache-Control': 'private, no-cache', ETag: etag });
  if (matches(req.get('if-none-match'), etag)) {
    res.status(304).end();
    return true;
  }
  return false;
}
