import type {
  ComponentRefDto,
  EntityRefDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { projection } from './projection';

/** What the reader asked for, or may see. */
export const withheldEntity = projection<EntityRefDto>({
  kind: 'shown',
  namespace: 'shown',
  name: 'shown',
});

export const withheldComponentRef = projection<ComponentRefDto>({
  namespace: 'shown',
  project: 'shown',
  name: 'shown',
});
