import { z } from 'zod/v3';

/** Text that is not empty; `expected` says what and how to write it. */
export function text(expected: string) {
  const message = `expected ${expected}`;
  return z
    .string({ required_error: message, invalid_type_error: message })
    .min(1, message);
}
