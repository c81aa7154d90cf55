import { DefaultAccess } from '../access/access';
import { Callers } from '../access/caller';
import { EntityFinder } from '../access/entityFinder';
import { GroupMembership } from '../access/groupMembership';
import { OwnedSubjects } from '../access/ownedSubjects';
import { rightsBy } from '../access/rightsBy';
import { ServiceAccess } from '../access/serviceAccess';
import type { SecretsConfig } from '../config';
import type { Services } from '../access/services';

/** Who may see what. */
export function accessOf(
  {
    trustedOrigins,
    authorization,
  }: Pick<SecretsConfig, 'trustedOrigins' | 'authorization'>,
  { catalog, httpAuth, logger, permissions, readers, userInfo }: Services,
) {
  const { platformGroups, platformTeam, signIn } = authorization;
  const finder = new EntityFinder({ catalog, trustedOrigins });
  const groups = new GroupMembership(userInfo, platformGroups);
  const services = new ServiceAccess(authorization);
  const rights = rightsBy(authorization, {
    permissions,
    finder,
    groups,
    logger,
    now: Date.now,
  });
  return {
    access: new DefaultAccess({
      finder,
      rights,
      services,
      trustedOrigins,
      readers,
    }),
    callers: new Callers({ httpAuth, signIn }),
    services,
    owned: new OwnedSubjects(userInfo, finder),
    platformTeam,
  };
}
