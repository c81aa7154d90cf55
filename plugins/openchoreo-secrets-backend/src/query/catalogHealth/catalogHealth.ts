import type { CatalogHealthAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { memoised } from '../../ownership/memo';
import type { Fleet } from '../fleet/fleet';
import { applicationHealth } from './applications';
import { planeHealth } from './planes';

/** `GET /v1/catalog-health` */
export const catalogHealthAnswer = memoised(
  (fleet: Fleet): CatalogHealthAnswerDto => ({
    ...applicationHealth(fleet),
    planes: planeHealth(fleet),
  }),
);
