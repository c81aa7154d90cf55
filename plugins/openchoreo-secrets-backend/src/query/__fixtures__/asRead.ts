import type { WireSchema } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** An answer as a client reads it; fails when its schema does not know all that it holds. */
export function asRead<T>(schema: WireSchema<T>, answer: unknown): T {
  const read = schema.parse(answer);
  expect(read).toEqual(answer);
  return read;
}
