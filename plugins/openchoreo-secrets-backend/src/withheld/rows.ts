import type {
  CellDto,
  CellOutputDto,
  CellReferenceDto,
  RemoteKeyDto,
  RowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { withheldDelivery, withheldHealth, withheldLastKnown } from './health';
import { eachOf, idOf, projection, type Rules } from './projection';

export const withheldRemoteKey = projection<RemoteKeyDto>({
  key: 'shown',
  property: 'shown',
});

/** What is told of a key in an environment: the keys of their own stay theirs. */
export const CELL: Rules<CellDto> = {
  environment: 'shown',
  health: withheldHealth,
  delivery: withheldDelivery,
  lastKnown: withheldLastKnown,
  heldBackBy: 'shown',
  objectId: idOf('object'),
  storeId: idOf('store'),
  reference: projection<CellReferenceDto>({
    name: 'shown',
    key: 'shown',
    state: 'shown',
  }),
  output: projection<CellOutputDto>({
    resource: 'shown',
    name: 'shown',
    state: 'shown',
  }),
  remote: withheldRemoteKey,
  blocksPodStart: 'shown',
};

export const withheldRow = projection<RowDto>({
  id: 'shown',
  from: 'shown',
  label: 'shown',
  reference: 'shown',
  resource: 'shown',
  gap: 'shown',
  cells: eachOf(projection(CELL)),
});
