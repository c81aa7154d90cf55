import { badRequest } from './status';

export interface ContinueToken {
  /** The revision of the first page; -1 is "whatever is latest". */
  readonly revision: number;
  /** Storage key after which the rest begins. */
  readonly after: string;
}

// A token names the first key of the rest: the last one delivered plus a zero
// byte, the least key above it.
const successor = '\u0000';

export function encodeContinue(token: ContinueToken): string {
  const json = JSON.stringify({
    v: 'meta.k8s.io/v1',
    rv: token.revision,
    start: token.after + successor,
  });
  return Buffer.from(json).toString('base64url');
}

export function decodeContinue(text: string): ContinueToken {
  const fields = parse(text);
  const { v, rv, start } = fields;
  if (v !== 'meta.k8s.io/v1') {
    throw invalid('server does not recognize this encoded version');
  }
  if (typeof rv !== 'number' || !Number.isInteger(rv) || rv === 0) {
    throw invalid('incorrect encoded start resourceVersion');
  }
  if (typeof start !== 'string' || start === '') {
    throw invalid('encoded start key empty');
  }
  const after = start.endsWith(successor) ? start.slice(0, -1) : start;
  return { revision: rv, after };
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(
      Buffer.from(text, 'base64url').toString('utf8'),
    );
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Answered below: whatever it is, it is no token of ours.
  }
  throw invalid('encoded string is not a continue token');
}

function invalid(reason: string) {
  return badRequest(
    `invalid continue token: continue key is not valid: ${reason}`,
  );
}
