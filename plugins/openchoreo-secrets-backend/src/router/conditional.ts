import type { Request, Response } from 'express';

function matches(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  const tags = header.split(',').map(tag => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}

/** Answers with a body, or with 304 when the caller already has it. */
export function sendConditionally(
  req: Request,
  res: Response,
  etag: string,
  body: unknown,
): void {
  res.set({ 'Cache-Control': 'private, no-cache', ETag: etag });
  if (matches(req.get('if-none-match'), etag)) {
    res.status(304).end();
    return;
  }
  res.json(body);
}
