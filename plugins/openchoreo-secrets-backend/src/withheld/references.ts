import type {
  AlsoUsedByDto,
  AlsoUserDto,
  PushedDto,
  ReferenceKeyDto,
  ReferencePlaceDto,
  ReferenceRowDto,
  ReferencesAnswerDto,
  ReferenceUserDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { withheldHealth } from './health';
import { withheldPlane, withheldStore } from './planes';
import { byId, eachOf, idOf, projection } from './projection';
import { withheldComponentRef } from './refs';
import { withheldReport } from './report';

const withheldPushed = projection<PushedDto>({
  planeId: idOf('plane'),
  storeId: idOf('store'),
  namespace: 'shown',
  name: 'shown',
  health: withheldHealth,
  pushed: 'shown',
});

const withheldReference = projection<ReferenceRowDto>({
  id: 'shown',
  namespace: 'shown',
  name: 'shown',
  state: 'shown',
  managed: 'shown',
  keys: eachOf(
    projection<ReferenceKeyDto>({
      key: 'shown',
      remoteKey: 'shown',
      property: 'shown',
    }),
  ),
  usedBy: eachOf(
    projection<ReferenceUserDto>({
      component: withheldComponentRef,
      environments: 'shown',
      places: eachOf(
        projection<ReferencePlaceDto>({
          environment: 'shown',
          production: 'shown',
          worst: 'shown',
        }),
      ),
      worst: 'shown',
    }),
  ),
  unused: 'shown',
  pushed: eachOf(withheldPushed),
  worst: 'shown',
});

/** SecretReferences without what is the platform's. */
export const withheldReferences = projection<ReferencesAnswerDto>({
  report: withheldReport,
  references: eachOf(withheldReference),
  // What is asked for page by page is the platform's.
  page: 'leftOut',
  platformTeam: 'shown',
  planes: eachOf(withheldPlane),
  stores: byId('store', withheldStore),
});

/** Who else takes a key, without what is the platform's. */
export const withheldAlsoUsedBy = projection<AlsoUsedByDto>({
  alsoUsedBy: eachOf(
    projection<AlsoUserDto>({
      component: withheldComponentRef,
      environments: 'shown',
      by: 'shown',
      worst: 'shown',
    }),
  ),
  platformTeam: 'shown',
  planes: eachOf(withheldPlane),
});
