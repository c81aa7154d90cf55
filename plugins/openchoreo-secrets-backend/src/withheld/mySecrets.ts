import type {
  BuildRefDto,
  FacetDto,
  MySecretsDto,
  SecretRowDependencyDto,
  SecretRowDto,
  SecretRowObjectDto,
  SecretsFacetsDto,
  SecretsUsedDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  withheldCounts,
  withheldDelivery,
  withheldHealth,
  withheldLastKnown,
} from './health';
import { withheldPlane } from './planes';
import {
  eachOf,
  idOf,
  projection,
  type Change,
  type Rules,
} from './projection';
import { withheldComponentRef } from './refs';

const ROW: Rules<SecretRowDto> = {
  id: 'shown',
  owner: 'shown',
  key: 'shown',
  from: 'shown',
  component: withheldComponentRef,
  resource: withheldComponentRef,
  build: projection<BuildRefDto>({ namespace: 'shown', run: 'shown' }),
  environment: 'shown',
  production: 'shown',
  reference: 'shown',
  dependency: projection<SecretRowDependencyDto>({
    resource: withheldComponentRef,
    output: 'shown',
  }),
  remoteKey: 'shown',
  property: 'shown',
  planeId: idOf('plane'),
  storeId: idOf('store'),
  store: 'leftOut',
  object: projection<SecretRowObjectDto>({
    kind: 'shown',
    namespace: 'shown',
    name: 'shown',
  }),
  health: withheldHealth,
  delivery: withheldDelivery,
  pushed: 'shown',
  lastKnown: withheldLastKnown,
  heldBackBy: 'shown',
  blocksPodStart: 'shown',
};

const keyRow = projection(ROW);

/** The id of what is no key of a component is made of the name of a plane. */
const objectRow = projection<SecretRowDto>({ ...ROW, id: idOf('object') });

const withheldSecretRow: Change<SecretRowDto> = (row, names) =>
  row.owner === 'component' ? keyRow(row, names) : objectRow(row, names);

const withheldFacet = eachOf(
  projection<FacetDto>({ value: 'shown', count: 'shown' }),
);

const noFacet: Change<readonly FacetDto[]> = () => [];

/** One page of what a reader owns, without what is the platform's. */
export const withheldMySecrets = projection<MySecretsDto>({
  rows: eachOf(withheldSecretRow),
  offset: 'shown',
  limit: 'shown',
  matching: 'shown',
  total: 'shown',
  counts: withheldCounts,
  used: projection<SecretsUsedDto>({
    remoteKey: 'shown',
    components: 'shown',
    environments: 'shown',
    others: 'shown',
    by: eachOf(
      projection<SecretsUsedDto['by'][number]>({
        component: withheldComponentRef,
        environments: 'shown',
      }),
    ),
  }),
  facets: projection<SecretsFacetsDto>({
    severity: withheldFacet,
    namespace: withheldFacet,
    plane: noFacet,
    environment: withheldFacet,
    project: withheldFacet,
    store: noFacet,
    verdict: withheldFacet,
    cause: withheldFacet,
    owner: withheldFacet,
  }),
  hidden: 'shown',
  untold: 'shown',
  platformTeam: 'shown',
  planes: eachOf(withheldPlane),
});
