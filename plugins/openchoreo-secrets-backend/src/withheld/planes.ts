import type {
  ClockDto,
  SeenEventDto,
  SeenPlaneDto,
  SeenStoreDto,
  SecretObjectDto,
  StoreCalledDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { withheldCause, withheldHealth, withheldLastKnown } from './health';
import {
  eachOf,
  idOf,
  projection,
  type Change,
  type Rules,
} from './projection';

type GeneratorDto = SecretObjectDto['generators'][number];
type TargetDto = NonNullable<SecretObjectDto['target']>;

const PLANE: Rules<SeenPlaneDto> = {
  id: idOf('plane'),
  kind: 'shown',
  namespace: 'leftOut',
  name: 'leftOut',
  cluster: 'leftOut',
  secretStore: 'leftOut',
  operator: 'leftOut',
  state: 'shown',
  since: 'shown',
  asOf: 'shown',
  cause: withheldCause,
  controller: withheldHealth,
  clock: projection<ClockDto>({ state: 'shown', aheadSeconds: 'shown' }),
  malformed: 'shown',
};

const namelessPlane = projection(PLANE);

/** Every installation has one, and all know its name. */
const controlPlane = projection<SeenPlaneDto>({
  ...PLANE,
  namespace: 'shown',
  name: 'shown',
});

/** A plane without its name. */
export const withheldPlane: Change<SeenPlaneDto> = (plane, names) =>
  plane.kind === 'ControlPlane'
    ? controlPlane(plane, names)
    : namelessPlane(plane, names);

/** What the configuration calls a store: told to all who see a secret of it. */
export const withheldCalled = projection<StoreCalledDto>({
  displayName: 'shown',
  url: 'shown',
});

/** A store without its name. */
export const withheldStore = projection<SeenStoreDto>({
  id: idOf('store'),
  planeId: idOf('plane'),
  kind: 'shown',
  namespace: 'leftOut',
  name: 'leftOut',
  // It is said for those who are to add something there.
  called: withheldCalled,
  lookup: 'shown',
  provider: 'leftOut',
  capabilities: 'leftOut',
  health: withheldHealth,
  lastValidatedAt: 'shown',
});

/** What a provider says stands in the message. */
const withheldEvent = projection<SeenEventDto>({
  kind: 'shown',
  reporter: 'shown',
  reason: 'shown',
  message: 'leftOut',
  type: 'shown',
  firstAt: 'shown',
  lastAt: 'shown',
  count: 'shown',
});

/** An object of the reader's own namespace, whose name the reader may know. */
export const withheldObject = projection<SecretObjectDto>({
  id: idOf('object'),
  planeId: idOf('plane'),
  kind: 'shown',
  namespace: 'shown',
  name: 'shown',
  lookup: 'shown',
  health: withheldHealth,
  lastKnown: withheldLastKnown,
  storeIds: eachOf(idOf('store')),
  generators: eachOf(
    projection<GeneratorDto>({ kind: 'shown', name: 'shown' }),
  ),
  refresh: projection<SecretObjectDto['refresh']>({
    policy: 'shown',
    interval: 'shown',
    intervalMs: 'shown',
  }),
  target: projection<TargetDto>({ name: 'shown', creationPolicy: 'shown' }),
  keys: 'shown',
  createdAt: 'shown',
  events: eachOf(withheldEvent),
});
