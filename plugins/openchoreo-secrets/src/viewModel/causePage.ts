import {
  causeAnchor,
  type CauseClass,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

const PAGE =
  'https://github.com/openchoreo/backstage-plugin-openchoreo-secrets/blob/main/docs/causes.md';

/** Where the project's documents tell of a cause: who acts, what to do, and what its words mean. */
export const causePage = (causeClass: CauseClass): string =>
  `${PAGE}#${causeAnchor(causeClass)}`;
