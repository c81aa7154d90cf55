import type { EnvironmentBindingsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { withheldPlane, withheldStore } from './planes';
import { byId, eachOf, idOf, projection } from './projection';
import { withheldEntity } from './refs';
import { withheldReport } from './report';

/** What an environment is bound to, without what is the platform's. */
export const withheldBindings = projection<EnvironmentBindingsDto>({
  entity: withheldEntity,
  production: 'shown',
  planeId: idOf('plane'),
  storeId: idOf('store'),
  report: withheldReport,
  platformTeam: 'shown',
  planes: eachOf(withheldPlane),
  stores: byId('store', withheldStore),
});
