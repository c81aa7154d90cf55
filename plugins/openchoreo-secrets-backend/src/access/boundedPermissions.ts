import type {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { ResponseError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { z } from 'zod/v3';
import { portalFetch } from './portalFetch';

/** What is decided of one question; of conditions, only that there are some. */
interface Decision {
  readonly result: AuthorizeResult;
}

interface DefinitiveDecision extends Decision {
  readonly result: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
}

type Questions<Method extends keyof PermissionsService> = Parameters<
  PermissionsService[Method]
>[0];

interface Asked {
  readonly credentials: BackstageCredentials;
}

/** The permission framework, asked for what is used of it. */
export interface PermissionsPort {
  authorize(
    questions: Questions<'authorize'>,
    options: Asked,
  ): Promise<readonly DefinitiveDecision[]>;
  authorizeConditional(
    questions: Questions<'authorizeConditional'>,
    options: Asked,
  ): Promise<readonly Decision[]>;
}

/** What the framework is asked by. */
export interface PermissionsDeps {
  readonly auth: AuthService;
  readonly config: Config;
  readonly discovery: DiscoveryService;
}

const answerSchema = z.object({
  items: z.array(
    z.object({ id: z.string(), result: z.nativeEnum(AuthorizeResult) }),
  ),
});

const isDefinitive = (decision: Decision): decision is DefinitiveDecision =>
  decision.result !== AuthorizeResult.CONDITIONAL;

function unexpected(): never {
  throw new TypeError('The permission framework answers another question');
}

/** Each question is answered once, by its id. */
function decisionsIn(
  answer: unknown,
  ids: readonly string[],
): readonly Decision[] {
  const { items } = answerSchema.parse(answer);
  const byId = new Map(items.map(({ id, result }) => [id, { result }]));
  if (items.length !== ids.length) unexpected();
  return ids.map(id => byId.get(id) ?? unexpected());
}

/** The class that Backstage makes its permission service of, as it is known from outside. */
const BACKSTAGES = 'ServerPermissionClient';
const METHODS = 'authorize authorizeConditional constructor';

/**
 * Whether a permission service is the one that Backstage makes where nobody
 * puts another in its place: by the name and the shape of its class, which a
 * portal may have in another release than ours; not one that inherits from it
 * or has a method of its own.
 */
function isBackstages(permissions: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(permissions);
  return (
    prototype instanceof Object &&
    prototype.constructor.name === BACKSTAGES &&
    Object.getPrototypeOf(prototype) === Object.prototype &&
    Reflect.ownKeys(prototype).sort().join(' ') === METHODS &&
    Reflect.ownKeys(permissions).length === 0
  );
}

/**
 * A permission framework whose answers are read up to a bound, where it is
 * Backstage's own: the same is asked by our `fetch`. It decides for services by
 * itself and asks nobody while permissions are switched off: that stays with it.
 * Whatever a portal put in its place is asked as it is.
 */
export function boundedPermissions(
  permissions: PermissionsService,
  { auth, config, discovery }: PermissionsDeps,
): PermissionsPort {
  if (!isBackstages(permissions)) return permissions;
  // Backstage's own has read it: what is wrong with it is told by then.
  if (!config.getOptionalBoolean('permission.enabled')) return permissions;
  const ask = async (questions: readonly object[], { credentials }: Asked) => {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: credentials,
      targetPluginId: 'permission',
    });
    const ids = questions.map((_, index) => String(index));
    const items = questions.map((each, index) => ({ ...each, id: ids[index] }));
    const url = `${await discovery.getBaseUrl('permission')}/authorize`;
    const response = await portalFetch(url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ items }),
    });
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return decisionsIn(await response.json(), ids);
  };
  const isUser = ({ credentials }: Asked) =>
    auth.isPrincipal(credentials, 'user');
  return {
    authorize: async (questions, options) => {
      if (!isUser(options)) return permissions.authorize(questions, options);
      const decisions = await ask(questions, options);
      return decisions.every(isDefinitive) ? decisions : unexpected();
    },
    authorizeConditional: async (questions, options) =>
      isUser(options)
        ? ask(questions, options)
        : permissions.authorizeConditional(questions, options),
  };
}
