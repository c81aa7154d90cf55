import { RequestAttributes, ResourceAttributes } from './attributes';

/** @public */
export interface StatusCause {
  readonly reason?: string;
  readonly message?: string;
  readonly field?: string;
}

/** @public */
export interface StatusDetails {
  readonly name?: string;
  readonly group?: string;
  readonly kind?: string;
  readonly causes?: readonly StatusCause[];
  readonly retryAfterSeconds?: number;
}

/** @public */
export interface StatusObject {
  readonly kind: 'Status';
  readonly apiVersion: 'v1';
  readonly metadata: { readonly continue?: string };
  readonly status: 'Failure';
  readonly message: string;
  readonly reason: string;
  readonly details?: StatusDetails;
  readonly code: number;
}

/** An answer other than success, with the Status that says so. */
export class StatusError extends Error {
  readonly status: StatusObject;

  constructor(status: StatusObject) {
    super(status.message);
    this.name = 'StatusError';
    this.status = status;
  }
}

/** @public */
export function failure(
  code: number,
  reason: string,
  message: string,
  details?: StatusDetails,
): StatusObject {
  return {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    message,
    reason,
    ...(details && { details }),
    code,
  };
}

function error(...parameters: Parameters<typeof failure>): StatusError {
  return new StatusError(failure(...parameters));
}

export function unauthorized(): StatusError {
  return error(401, 'Unauthorized', 'Unauthorized');
}

export function badRequest(message: string): StatusError {
  return error(400, 'BadRequest', message);
}

export function notAcceptable(message: string): StatusError {
  return error(406, 'NotAcceptable', message);
}

export function methodNotAllowed(): StatusError {
  return error(
    405,
    'MethodNotAllowed',
    'the server does not allow this method on the requested resource',
    {},
  );
}

/** Of built-in groups, which answer with a Status where CRDs do not. */
export function unknownResource(): StatusError {
  return error(
    404,
    'NotFound',
    'the server could not find the requested resource',
    {},
  );
}

export function notFound(asked: ResourceAttributes): StatusError {
  const message = `${qualified(asked)} "${asked.name}" not found`;
  return error(404, 'NotFound', message, detailsOf(asked));
}

export function forbidden(user: string, asked: RequestAttributes): StatusError {
  if (asked.kind === 'path') {
    const message = `forbidden: User "${user}" cannot ${asked.verb} path "${asked.path}"`;
    return error(403, 'Forbidden', message, {});
  }
  const named = asked.name === undefined ? '' : ` "${asked.name}"`;
  const resource = asked.subresource
    ? `${asked.resource}/${asked.subresource}`
    : asked.resource;
  const scope =
    asked.namespace === undefined
      ? 'at the cluster scope'
      : `in the namespace "${asked.namespace}"`;
  const message =
    `${qualified(asked)}${named} is forbidden: User "${user}" cannot ` +
    `${asked.verb} resource "${resource}" in API group "${asked.group}" ` +
    `${scope}`;
  return error(403, 'Forbidden', message, detailsOf(asked));
}

const inconsistentContinue =
  'The provided continue parameter is too old to display a consistent list ' +
  'result. You can start a new list without the continue parameter, or use ' +
  'the continue token in this response to retrieve the remainder of the ' +
  'results. Continuing with the provided token results in an inconsistent ' +
  'list - objects that were created, modified, or deleted between the time ' +
  'the first chunk was returned and now may show up in the list.';

export function expiredContinue(token: string): StatusError {
  return new StatusError({
    ...failure(410, 'Expired', inconsistentContinue),
    metadata: { continue: token },
  });
}

export function expiredList(): StatusError {
  return error(
    410,
    'Expired',
    'The resourceVersion for the provided list is too old.',
  );
}

export function expiredWatch(asked: number, oldest: number): StatusObject {
  const message = `too old resource version: ${asked} (${oldest})`;
  return failure(410, 'Expired', message);
}

export function tooLargeResourceVersion(
  asked: number,
  current: number,
): StatusError {
  return error(
    504,
    'Timeout',
    `Timeout: Too large resource version: ${asked}, current: ${current}`,
    {
      causes: [
        {
          reason: 'ResourceVersionTooLarge',
          message: 'Too large resource version',
        },
      ],
      retryAfterSeconds: 1,
    },
  );
}

export interface FieldProblem {
  readonly field: string;
  readonly reason: 'FieldValueForbidden' | 'FieldValueNotSupported';
  readonly message: string;
}

/** List options that contradict each other. */
export function invalidListOptions(
  problems: readonly FieldProblem[],
): StatusError {
  const texts = problems.map(p => `${p.field}: ${p.message}`);
  const joined = texts.length > 1 ? `[${texts.join(', ')}]` : texts[0];
  return error(
    422,
    'Invalid',
    `ListOptions.meta.k8s.io "" is invalid: ${joined}`,
    {
      group: 'meta.k8s.io',
      kind: 'ListOptions',
      causes: problems.map(({ field, reason, message }) => ({
        reason,
        message,
        field,
      })),
    },
  );
}

function qualified(asked: ResourceAttributes): string {
  return asked.group === ''
    ? asked.resource
    : `${asked.resource}.${asked.group}`;
}

function detailsOf(asked: ResourceAttributes): StatusDetails {
  return {
    ...(asked.name !== undefined && { name: asked.name }),
    ...(asked.group !== '' && { group: asked.group }),
    kind: asked.resource,
  };
}
