import type {
  BuildDto,
  BuildSecretDto,
  ComponentSecretsDto,
  EntitySecretsDto,
  EnvironmentDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { withheldCause, withheldDelivery, withheldHealth } from './health';
import { withheldObject, withheldPlane, withheldStore } from './planes';
import { byId, eachOf, idOf, projection } from './projection';
import { withheldEntity } from './refs';
import { withheldReport } from './report';
import { withheldRow } from './rows';

const withheldEnvironment = projection<EnvironmentDto>({
  name: 'shown',
  production: 'shown',
  planeId: idOf('plane'),
  storeId: idOf('store'),
  deployment: 'shown',
  release: 'shown',
  namespace: 'shown',
  causes: eachOf(withheldCause),
});

const withheldBuild = projection<BuildDto>({
  run: 'shown',
  namespace: 'shown',
  planeId: idOf('plane'),
  startedAt: 'shown',
  completedAt: 'shown',
  notRendered: withheldHealth,
  secrets: eachOf(
    projection<BuildSecretDto>({
      name: 'shown',
      optional: 'shown',
      health: withheldHealth,
      delivery: withheldDelivery,
      objectId: idOf('object'),
    }),
  ),
  worst: 'shown',
});

const withheldComponent = projection<ComponentSecretsDto>({
  namespace: 'shown',
  project: 'shown',
  name: 'shown',
  report: withheldReport,
  environments: eachOf(withheldEnvironment),
  rows: eachOf(withheldRow),
  builds: eachOf(withheldBuild),
});

/** The secrets of an entity without what is the platform's. */
export const withheldSecrets = projection<EntitySecretsDto>({
  entity: withheldEntity,
  scope: 'shown',
  report: withheldReport,
  components: eachOf(withheldComponent),
  platformTeam: 'shown',
  planes: eachOf(withheldPlane),
  objects: byId('object', withheldObject),
  stores: byId('store', withheldStore),
});
