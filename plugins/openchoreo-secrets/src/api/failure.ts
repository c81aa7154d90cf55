import { SecretsError, type Misconfiguration } from './errors';

/** The error that an answer other than 200 and 304 stands for. */
export async function failureOf(response: Response): Promise<SecretsError> {
  const { status } = response;
  const body = await bodyOf(response);
  const { name } = fieldsOf(body.error);
  if (status === 401) {
    return new SecretsError('signedOut', 'Not signed in', status);
  }
  if (status === 403) {
    const team = teamOf(body) ?? teamOf(fieldsOf(body.error));
    return new SecretsError('forbidden', 'Not allowed', 403, undefined, team);
  }
  if (status === 404) {
    // Backstage answers 404 without a body for a plugin that is not there.
    return name === 'NotFoundError'
      ? new SecretsError('notFound', 'No such entity', status)
      : new SecretsError('notConfigured', 'No back end', status);
  }
  if (status === 501) {
    return new SecretsError('notConfigured', 'Not configured', status);
  }
  // A proxy answers 503 too, and gives it no such name.
  return status === 503
    ? heldUp(name, body, response)
    : new SecretsError('unavailable', `HTTP ${status}`, status);
}

/** The longest that is waited because somebody says so. */
const LONGEST_S = 300;

/** In seconds; a date, and what is no number, is not followed. */
function retryAfterMs({ headers }: Response): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? '');
  return seconds > 0 ? Math.min(seconds, LONGEST_S) * 1_000 : undefined;
}

function heldUp(name: unknown, body: Fields, response: Response): SecretsError {
  switch (name) {
    case 'ServiceUnavailableError':
      return new SecretsError('undecided', 'Nobody decides', 503);
    case 'MisconfiguredError':
      return new SecretsError(
        'misconfigured',
        'Misconfigured',
        503,
        misconfigurationOf(body),
      );
    default:
      return new SecretsError(
        'unavailable',
        'HTTP 503',
        503,
        undefined,
        undefined,
        retryAfterMs(response),
      );
  }
}

function misconfigurationOf(body: Fields): Misconfiguration {
  const platformTeam = teamOf(body);
  return {
    problems: stringsOf(body.problems),
    ...(platformTeam && { platformTeam }),
  };
}

function teamOf({ platformTeam }: Fields): string | undefined {
  return isString(platformTeam) ? platformTeam : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

async function bodyOf(response: Response): Promise<Fields> {
  try {
    const body: unknown = await response.json();
    return fieldsOf(body);
  } catch {
    return {};
  }
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The strings of a list; none of anything else. */
export function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(isString) : [];
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
