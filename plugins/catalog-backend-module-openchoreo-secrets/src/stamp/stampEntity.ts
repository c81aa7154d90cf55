import type { Entity } from '@backstage/catalog-model';
import type { Stamp } from './stamp';

const HEALTH = 'openchoreo.io/secret-health';
const FAILING = 'openchoreo.io/secret-environments-failing';

/**
 * An entity that carries this stamp and no other. Without a stamp it carries
 * none: whatever stands there was written by someone else.
 */
export function stampEntity(entity: Entity, stamp: Stamp | undefined): Entity {
  const {
    [HEALTH]: _,
    [FAILING]: __,
    ...others
  } = entity.metadata.annotations ?? {};
  const annotations = {
    ...others,
    ...(stamp && { [HEALTH]: stamp.health }),
    ...(stamp &&
      stamp.failingEnvironments.length > 0 && {
        [FAILING]: stamp.failingEnvironments.join(','),
      }),
  };
  if (!stamp && entity.metadata.annotations === undefined) return entity;
  return { ...entity, metadata: { ...entity.metadata, annotations } };
}
