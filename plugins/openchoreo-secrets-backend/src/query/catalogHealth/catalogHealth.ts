import type { CatalogHealthAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { memoised } from '../../ownership/memo';
import type { Estate } from '../platform/estate';
import { applicationHealth } from './applications';
import { planeHealth } from './planes';

/** `GET /v1/catalog-health` */
export const catalogHealthAnswer = memoised(
  (estate: Estate): CatalogHealthAnswerDto => ({
    ...applicationHealth(estate),
    planes: planeHealth(estate),
  }),
);
