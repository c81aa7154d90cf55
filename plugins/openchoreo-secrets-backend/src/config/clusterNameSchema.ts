import { text } from './text';

const EXPECTED =
  'a name for the cluster, the same on each plane that lives in it, such as eu-1, or no such key';

/** `cluster`: planes that say the same live in one cluster, however each is reached. */
export const clusterNameSchema = text(EXPECTED)
  .regex(
    /^[A-Za-z0-9]([-_.A-Za-z0-9]{0,61}[A-Za-z0-9])?$/,
    `expected ${EXPECTED}`,
  )
  .optional();
