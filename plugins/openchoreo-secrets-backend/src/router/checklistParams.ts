import { z } from 'zod/v3';

/** What `GET /v1/checklist` takes in its query. */
export const checklistParams = z
  .object({
    format: z
      .enum(['json', 'markdown'], {
        errorMap: () => ({ message: 'expected json or markdown' }),
      })
      .optional()
      .describe('As a file: json or markdown'),
  })
  .strict();
