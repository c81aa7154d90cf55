import type {
  BackstageCredentials,
  BackstagePrincipalAccessRestrictions,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import type { Request } from 'express';
import { z } from 'zod/v3';

/** Where the portal sends the token of its identity provider. */
const TOKEN_HEADER = 'x-openchoreo-token';

/** Who asks, and with which token of OpenChoreo. */
export interface Caller {
  readonly credentials: BackstageCredentials;
  /** As text of the caller's; kept no longer than their answer is followed, and shown to nobody but OpenChoreo's API. */
  readonly token?: string;
}

/** The kinds of principals that a route is for. */
type PrincipalKind = 'user' | 'service';

/** A token alone, as others of the portal's plugins also write it with its scheme. */
const SCHEME = /^Bearer\s+/i;

/** What reading a caller needs. */
interface CallersOptions {
  readonly httpAuth: Pick<HttpAuthService, 'credentials'>;
  /** Where the portal has no sign-in, callers may be nobody. */
  readonly signIn: boolean;
}

function notFor(allow: readonly PrincipalKind[]): NotAllowedError {
  return new NotAllowedError(
    `Only ${allow.map(kind => `${kind}s`).join(' and ')} may ask this`,
  );
}

/** Finds out who asks. */
export class Callers {
  private readonly options: CallersOptions;
  /** By request, and by whom it is for: several ask of one request. */
  private readonly known = new WeakMap<object, Map<string, Promise<Caller>>>();

  constructor(options: CallersOptions) {
    this.options = options;
  }

  /** @returns who asks; throws a Backstage error when it is nobody that the route is for. */
  of(
    req: Request<Record<string, string>>,
    allow: readonly PrincipalKind[],
  ): Promise<Caller> {
    const known = this.known.get(req) ?? new Map<string, Promise<Caller>>();
    this.known.set(req, known);
    const key = allow.join();
    const caller = known.get(key) ?? this.read(req, allow);
    known.set(key, caller);
    return caller;
  }

  private async read(
    req: Request<Record<string, string>>,
    allow: readonly PrincipalKind[],
  ): Promise<Caller> {
    const { httpAuth, signIn } = this.options;
    const anyone = signIn ? allow : ([...allow, 'none'] as const);
    const credentials = await httpAuth
      .credentials(req, { allow: [...anyone] })
      .catch(error => {
        throw error.name === 'NotAllowedError' ? notFor(allow) : error;
      });
    const token = req.get(TOKEN_HEADER)?.trim().replace(SCHEME, '');
    return token && signIn ? { credentials, token } : { credentials };
  }
}

/** A service, with what its token is restricted to, if it is. */
export interface ServicePrincipal {
  readonly type: 'service';
  readonly subject: string;
  readonly accessRestrictions?: BackstagePrincipalAccessRestrictions;
}

type Told =
  | { readonly type: 'user'; readonly userEntityRef: string }
  | ServicePrincipal
  | { readonly type: 'none' };

const principalSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('user'), userEntityRef: z.string() }),
  z.object({
    type: z.literal('service'),
    subject: z.string(),
    accessRestrictions: z
      .object({
        permissionNames: z.array(z.string()).optional(),
        permissionAttributes: z
          .object({
            action: z
              .array(z.enum(['create', 'read', 'update', 'delete']))
              .optional(),
          })
          .optional(),
      })
      .optional()
      // What cannot be read restricts everything.
      .catch({ permissionNames: [] }),
  }),
]);

/** Credentials do not change: they are read once. */
const principals = new WeakMap<BackstageCredentials, Told>();

/** What a principal says of itself: the framework leaves its type open. One that cannot be read is nobody. */
export function principalOf({ credentials }: Caller): Told {
  const known = principals.get(credentials);
  if (known) return known;
  const read = principalSchema.safeParse(credentials.principal);
  const told: Told = read.success ? read.data : { type: 'none' };
  principals.set(credentials, told);
  return told;
}
