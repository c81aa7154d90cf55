import { z } from 'zod/v3';

/** What `GET /v1/platform-secrets` takes in its query. */
export const platformSecretsParams = z
  .object({
    format: z
      .enum(['json', 'markdown'], {
        errorMap: () => ({ message: 'expected json or markdown' }),
      })
      .optional()
      .describe('As a file: json or markdown'),
  })
  .strict();
