import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import { createPermission } from '@backstage/plugin-permission-common';

/** Whether one may see the health of the secrets of an entity. @public */
export const openchoreoSecretsEntityReadPermission = createPermission({
  name: 'openchoreo-secrets.entity.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
});

/** Whether one may see the health of all secrets of all planes. @public */
export const openchoreoSecretsPlatformReadPermission = createPermission({
  name: 'openchoreo-secrets.platform.read',
  attributes: { action: 'read' },
});

/** All permissions of this plugin. @public */
export const openchoreoSecretsPermissions = [
  openchoreoSecretsEntityReadPermission,
  openchoreoSecretsPlatformReadPermission,
];
