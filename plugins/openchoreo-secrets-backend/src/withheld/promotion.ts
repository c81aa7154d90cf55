import type {
  NotCheckedDto,
  PromotionCheckDto,
  PromotionDto,
  PromotionKeyDto,
  PromotionReaderDto,
  RemoteKeyDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { withheldCause } from './health';
import { withheldCalled, withheldPlane } from './planes';
import { eachOf, idOf, projection } from './projection';
import { withheldComponentRef, withheldEntity } from './refs';

type ReferenceDto = NonNullable<PromotionKeyDto['reference']>;
type OutputDto = NonNullable<PromotionKeyDto['output']>;

const withheldKey = projection<PromotionKeyDto>({
  id: 'shown',
  from: 'shown',
  label: 'shown',
  verdict: 'shown',
  reference: projection<ReferenceDto>({ name: 'shown', key: 'shown' }),
  output: projection<OutputDto>({ resource: 'shown', name: 'shown' }),
  remote: projection<RemoteKeyDto>({ key: 'shown', property: 'shown' }),
  checks: eachOf(
    projection<PromotionCheckDto>({
      check: 'shown',
      result: 'shown',
      cause: withheldCause,
    }),
  ),
  readBy: eachOf(
    projection<PromotionReaderDto>({
      component: withheldComponentRef,
      environment: 'shown',
    }),
  ),
  notChecked: 'shown',
});

/** Whether a release may go to an environment, without what is the platform's. */
export const withheldPromotion = projection<PromotionDto>({
  entity: withheldEntity,
  to: 'shown',
  production: 'shown',
  from: 'shown',
  release: 'shown',
  alreadyThere: 'shown',
  verdict: 'shown',
  cause: withheldCause,
  planeId: idOf('plane'),
  store: withheldCalled,
  keys: eachOf(withheldKey),
  notChecked: eachOf(
    projection<NotCheckedDto>({ what: 'shown', keys: 'shown' }),
  ),
  platformTeam: 'shown',
  planes: eachOf(withheldPlane),
});
