import type {
  BoundComponentDto,
  EnvironmentBindingsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { withheldCause, withheldCounts } from './health';
import { withheldPlane, withheldStore } from './planes';
import { byId, eachOf, idOf, projection } from './projection';
import { withheldComponentRef, withheldEntity } from './refs';
import { withheldFinding, withheldReport } from './report';

const withheldComponent = projection<BoundComponentDto>({
  component: withheldComponentRef,
  counts: withheldCounts,
  worst: 'shown',
  blocksPodStart: 'shown',
  storeIds: eachOf(idOf('store')),
});

/** What an environment is bound to, without what is the platform's. */
export const withheldBindings = projection<EnvironmentBindingsDto>({
  entity: withheldEntity,
  state: 'shown',
  cause: withheldCause,
  production: 'shown',
  planeId: idOf('plane'),
  storeId: idOf('store'),
  report: withheldReport,
  counts: withheldCounts,
  worst: 'shown',
  findings: eachOf(withheldFinding),
  components: eachOf(withheldComponent),
  platformTeam: 'shown',
  planes: eachOf(withheldPlane),
  stores: byId('store', withheldStore),
});
