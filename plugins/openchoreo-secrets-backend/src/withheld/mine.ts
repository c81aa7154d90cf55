import type {
  MineDto,
  OwnedDto,
  OwnedPlaceDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { withheldCounts } from './health';
import { withheldPlane, withheldStore } from './planes';
import { withheldFindingKeys } from './project';
import { byId, eachOf, projection } from './projection';
import { withheldComponentRef } from './refs';
import { withheldReport } from './report';

const withheldOwned = projection<OwnedDto>({
  kind: 'shown',
  of: withheldComponentRef,
  worst: 'shown',
  environments: eachOf(
    projection<OwnedPlaceDto>({
      environment: 'shown',
      production: 'shown',
      counts: withheldCounts,
      worst: 'shown',
      blocking: 'shown',
      old: 'shown',
    }),
  ),
});

/** What a reader owns, without what is the platform's. */
export const withheldMine = projection<MineDto>({
  report: withheldReport,
  owned: eachOf(withheldOwned),
  environments: 'shown',
  findingKeys: eachOf(withheldFindingKeys),
  stores: byId('store', withheldStore),
  platformTeam: 'shown',
  planes: eachOf(withheldPlane),
});
