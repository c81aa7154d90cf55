import type { LoggerService } from '@backstage/backend-plugin-api';
import type { AuthorizationConfig } from '../config/secretsConfig';
import { Decisions } from '../controlplane/decisions';
import { HttpOpenChoreoApi } from '../controlplane/httpOpenChoreoApi';
import { BackstageRights } from './backstageRights';
import type { PermissionsPort } from './boundedPermissions';
import type { EntityFinder } from './entityFinder';
import type { GroupMembership } from './groupMembership';
import { OpenchoreoRights } from './openchoreoRights';
import { openRights } from './openRights';
import type { Rights } from './rights';

/** For one question to OpenChoreo's API. */
const TIMEOUT_MS = 10_000;

/** Whom rights can be asked of. */
interface Deciders {
  readonly permissions: PermissionsPort;
  readonly finder: EntityFinder;
  readonly groups: GroupMembership;
  readonly logger: LoggerService;
  readonly now: () => number;
}

/** @returns the rights that the configuration asks for; says so once where nobody decides. */
export function rightsBy(
  { authority, signIn }: AuthorizationConfig,
  { permissions, finder, groups, logger, now }: Deciders,
): Rights {
  if (!authority.decides) {
    const key =
      authority.mode === 'backstage'
        ? 'permission.enabled is not true'
        : 'openchoreo.features.authz.enabled is false';
    logger.warn(`Everybody may see everything: ${key}`);
    return openRights;
  }
  if (authority.mode === 'backstage') {
    return new BackstageRights({ permissions, finder, groups });
  }
  const { baseUrl, platformAction } = authority;
  const api = new HttpOpenChoreoApi({ baseUrl, timeoutMs: TIMEOUT_MS });
  return new OpenchoreoRights({
    decisions: new Decisions({ api, now }),
    groups,
    platformAction,
    signIn,
  });
}
