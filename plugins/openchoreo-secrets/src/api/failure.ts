import { SecretsError } from './errors';

/** The error that an answer other than 200 and 304 stands for. */
export async function failureOf(response: Response): Promise<SecretsError> {
  const { status } = response;
  const name = await errorName(response);
  if (status === 401) {
    return new SecretsError('signedOut', 'Not signed in', status);
  }
  if (status === 403) {
    return new SecretsError('forbidden', 'Not allowed', status);
  }
  // A proxy answers 503 too, and has no such name.
  if (status === 503 && name === 'ServiceUnavailableError') {
    return new SecretsError('undecided', 'Nobody decides', status);
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
  return new SecretsError('unavailable', `HTTP ${status}`, status);
}

async function errorName(response: Response): Promise<string | undefined> {
  try {
    const body: unknown = await response.json();
    return readName(body);
  } catch {
    return undefined;
  }
}

function readName(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('error' in body)) {
    return undefined;
  }
  const { error } = body;
  if (typeof error !== 'object' || error === null || !('name' in error)) {
    return undefined;
  }
  return typeof error.name === 'string' ? error.name : undefined;
}
