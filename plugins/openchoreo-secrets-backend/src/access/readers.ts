import { createHash } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Request } from 'express';
import { principalOf } from './caller';
import type { Reader } from './remembered';

/** Tells readers apart, by who they are and by the token that they showed: tokens are not kept. */
export class Readers {
  private readonly known = new WeakMap<BackstageCredentials, Reader>();

  /** Notes with which request credentials came. */
  note(credentials: BackstageCredentials, req: Pick<Request, 'headers'>): void {
    const { authorization } = req.headers;
    const principal = principalOf({ credentials });
    // What they showed instead cannot be told: they are asked about each time.
    if (!authorization && principal.type !== 'none') return;
    const key = createHash('sha256')
      .update(JSON.stringify([authorization ?? null, principal]))
      .digest('base64url');
    const until = credentials.expiresAt?.getTime() ?? Infinity;
    this.known.set(credentials, { key, until });
  }

  of(credentials: BackstageCredentials): Reader | undefined {
    return this.known.get(credentials);
  }
}
