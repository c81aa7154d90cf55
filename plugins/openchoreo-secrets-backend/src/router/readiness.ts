import type { RequestHandler } from 'express';

/** `GET /readiness`: whether every cluster has been seen once, or was found not to be seeable. Says nothing else, so anyone may ask. */
export function readinessRoute(ready: () => boolean): RequestHandler {
  return (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ ready: ready() });
  };
}
