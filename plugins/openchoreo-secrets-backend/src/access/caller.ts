import type {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { Request } from 'express';

/** Where the portal sends the token of its identity provider. */
const TOKEN_HEADER = 'x-openchoreo-token';

/** Who asks, and with which token of OpenChoreo. */
export interface Caller {
  readonly credentials: BackstageCredentials;
  /** As text of the caller's; never kept, and shown to nobody but OpenChoreo's API. */
  readonly token?: string;
}

/** The kinds of principals that a route is for. */
type Principal = 'user' | 'service';

/** What reading a caller needs. */
interface CallersOptions {
  readonly httpAuth: HttpAuthService;
  /** Where the portal has no sign-in, callers may be nobody. */
  readonly signIn: boolean;
}

/** Finds out who asks. */
export class Callers {
  private readonly options: CallersOptions;

  constructor(options: CallersOptions) {
    this.options = options;
  }

  /** @returns who asks; throws a Backstage error when it is nobody that the route is for. */
  async of(
    req: Request<Record<string, string>>,
    allow: readonly Principal[],
  ): Promise<Caller> {
    const { httpAuth, signIn } = this.options;
    const anyone = signIn ? allow : ([...allow, 'none'] as const);
    const credentials = await httpAuth.credentials(req, {
      allow: [...anyone],
    });
    const token = req.get(TOKEN_HEADER)?.trim();
    return token && signIn ? { credentials, token } : { credentials };
  }
}

type Told =
  | { readonly type: 'user'; readonly userEntityRef: string }
  | { readonly type: 'service'; readonly subject: string }
  | { readonly type: 'none' };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What a principal says of itself: the framework leaves its type open. */
export function principalOf({ credentials }: Caller): Told {
  const { principal } = credentials;
  if (!isObject(principal)) return { type: 'none' };
  const { type, userEntityRef, subject } = principal;
  if (type === 'user' && typeof userEntityRef === 'string') {
    return { type, userEntityRef };
  }
  if (type === 'service' && typeof subject === 'string') {
    return { type, subject };
  }
  return { type: 'none' };
}
