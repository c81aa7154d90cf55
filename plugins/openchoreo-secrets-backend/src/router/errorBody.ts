import type { Request } from 'express';

/** An error as Backstage writes it; its own handler leaves out what stands beside. */
export function errorBody(
  { method, url }: Pick<Request, 'method' | 'url'>,
  statusCode: number,
  { name, message }: Pick<Error, 'name' | 'message'>,
) {
  return {
    error: { name, message },
    request: { method, url },
    response: { statusCode },
  };
}
