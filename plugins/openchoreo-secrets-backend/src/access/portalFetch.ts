import { boundedFetch } from '../http/boundedFetch';
import { systemTimer } from '../http/deadline';

/** Ten times what the largest question is answered with: a page of entities, each with what is asked of it. */
const MAX_BYTES = 4 * 1024 * 1024;

/** Asks services of the portal: 10 s to the last byte, 4 MiB when it is unpacked, no redirect. */
export const portalFetch = boundedFetch({
  timer: systemTimer,
  deadlineMs: 10_000,
  maxBytes: MAX_BYTES,
});
