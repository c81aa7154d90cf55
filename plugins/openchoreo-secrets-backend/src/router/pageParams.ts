import { MAX_LIMIT, whole } from './secretsParams';

/** Which part of a list, where not all of it is asked for: who names no limit is answered all of it. */
export const pageParams = {
  offset: whole(0, 999_999_999).default('0').describe('How many to pass over'),
  limit: whole(1, MAX_LIMIT)
    .optional()
    .describe(`How many to answer, up to ${MAX_LIMIT}; all, where absent`),
};
