import type {
  CountsDto,
  FindingKeysDto,
  ProjectCellDto,
  ProjectComponentDto,
  ProjectEnvironmentDto,
  ProjectSecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { COUNTS } from './health';
import { withheldPlane, withheldStore } from './planes';
import { byId, eachOf, idOf, projection } from './projection';
import { withheldEntity } from './refs';
import { withheldKeys, withheldReport } from './report';
import { withheldRemoteKey } from './rows';

const withheldCell = projection<ProjectCellDto>({
  environment: 'shown',
  state: 'shown',
  counts: projection<Partial<CountsDto>>(COUNTS),
  optionalMissing: 'shown',
  worst: 'shown',
  blocking: 'shown',
  findings: 'shown',
});

const withheldComponent = projection<ProjectComponentDto>({
  id: 'shown',
  state: 'shown',
  keys: withheldKeys,
  rows: 'shown',
  gaps: 'shown',
  cells: eachOf(withheldCell),
});

/** The keys of their own stay theirs. */
export const withheldFindingKeys = projection<FindingKeysDto>({
  finding: 'shown',
  keys: 'shown',
  row: 'shown',
  label: 'shown',
  namespace: 'shown',
  object: 'shown',
  reference: 'shown',
  remote: withheldRemoteKey,
  storeId: idOf('store'),
  worksIn: 'shown',
  forImages: 'shown',
});

/** The secrets of a project without what is the platform's. */
export const withheldProject = projection<ProjectSecretsDto>({
  entity: withheldEntity,
  scope: 'shown',
  report: withheldReport,
  environments: eachOf(
    projection<ProjectEnvironmentDto>({
      name: 'shown',
      production: 'shown',
      planeId: idOf('plane'),
      storeId: idOf('store'),
    }),
  ),
  components: eachOf(withheldComponent),
  findingKeys: eachOf(withheldFindingKeys),
  platformTeam: 'shown',
  planes: eachOf(withheldPlane),
  stores: byId('store', withheldStore),
});
