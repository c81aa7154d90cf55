import type {
  BuildDto,
  BuildSecretDto,
  ComponentSecretsDto,
  EntitySecretsDto,
  EnvironmentDto,
  FindingDto,
  RunningBuildsDto,
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

const withheldFinding = projection<FindingDto>({
  id: idOf('finding'),
  severity: 'shown',
  verdict: 'shown',
  cause: withheldCause,
  delivery: 'shown',
  effect: 'shown',
  environments: 'shown',
  rows: 'shown',
  heldBack: 'shown',
  blocksPodStart: 'shown',
  gap: 'shown',
  since: 'shown',
  refreshedAt: 'shown',
  planeId: idOf('plane'),
  storeId: idOf('store'),
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
  builds: projection<RunningBuildsDto>({
    running: 'shown',
    attention: 'shown',
    unknown: 'shown',
  }),
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
  components: eachOf(withheldComponent),
  platformTeam: 'shown',
  planes: eachOf(withheldPlane),
  objects: byId('object', withheldObject),
  stores: byId('store', withheldStore),
});
