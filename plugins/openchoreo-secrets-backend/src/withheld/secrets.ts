import type {
  BuildDto,
  BuildSecretDto,
  ComponentSecretsDto,
  EntitySecretsDto,
  EnvironmentDto,
  SecretsSummaryDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  withheldCause,
  withheldCounts,
  withheldDelivery,
  withheldHealth,
} from './health';
import { withheldObject, withheldPlane, withheldStore } from './planes';
import { byId, eachOf, idOf, projection } from './projection';
import { withheldEntity } from './refs';
import {
  withheldFinding,
  withheldReport,
  withheldRunningBuilds,
} from './report';
import { withheldRow } from './rows';

const withheldEnvironment = projection<EnvironmentDto>({
  name: 'shown',
  production: 'shown',
  planeId: idOf('plane'),
  storeId: idOf('store'),
  deployment: 'shown',
  release: 'shown',
  namespace: 'shown',
  changedNotReleased: 'shown',
  causes: eachOf(withheldCause),
  counts: withheldCounts,
  worst: 'shown',
});

const withheldSummary = projection<SecretsSummaryDto>({
  keys: 'shown',
  attention: 'shown',
  blocking: 'shown',
  heldBack: 'shown',
  unknownCells: 'shown',
  cells: 'shown',
  notFollowed: 'shown',
  worst: 'shown',
  builds: withheldRunningBuilds,
  oldestRefreshAt: 'shown',
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
  state: 'shown',
  cause: withheldCause,
  report: withheldReport,
  environments: eachOf(withheldEnvironment),
  rows: eachOf(withheldRow),
  findings: eachOf(withheldFinding),
  summary: withheldSummary,
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
