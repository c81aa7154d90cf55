/** Errors of Node itself need not be instances of this realm's Error. */
function fieldOf(error: unknown, field: 'code' | 'cause' | 'errors'): unknown {
  return typeof error === 'object' && error !== null
    ? Object.getOwnPropertyDescriptor(error, field)?.value
    : undefined;
}

/** The code of an error, such as `ECONNREFUSED`, or of what caused it; empty where there is none. */
export function errorCode(error: unknown): string {
  // Connecting to several addresses at once fails with all their errors.
  const errors = fieldOf(error, 'errors');
  if (Array.isArray(errors) && errors.length > 0) return errorCode(errors[0]);
  const code = fieldOf(error, 'code');
  if (typeof code === 'string' && code) return code;
  const cause = fieldOf(error, 'cause');
  return cause ? errorCode(cause) : '';
}
