import { isError } from '@backstage/errors';

/** Why something that was asked for did not come. Its words are ours. */
export class Unheard extends Error {}

/** Such as `ECONNREFUSED`, of the error or of what it was caused by. */
function codeOf(error: unknown): string | undefined {
  if (!isError(error)) return undefined;
  const { code } = error;
  return typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code)
    ? code
    : codeOf(error.cause);
}

/** Why, as it can be logged: what a service of the portal says of itself holds addresses, and may quote what it was answered. */
export function whyUnheard(error: unknown): string {
  if (error instanceof Unheard) return error.message;
  const code = codeOf(error);
  return code
    ? `it cannot be reached (${code})`
    : 'it cannot be reached, or its answer cannot be read';
}
