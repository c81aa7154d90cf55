import type { UserInfoService } from '@backstage/backend-plugin-api';
import { principalOf, type Caller } from './caller';
import type { EntityFinder, FoundSubject } from './entityFinder';

/** Knows what of the catalog belongs to a caller: to themselves, or to a group of theirs. */
export class OwnedSubjects {
  private readonly userInfo: UserInfoService;
  private readonly finder: EntityFinder;

  constructor(userInfo: UserInfoService, finder: EntityFinder) {
    this.userInfo = userInfo;
    this.finder = finder;
  }

  /** @returns what they own and see in the catalog; nobody who is not signed in owns anything. */
  async of(caller: Caller): Promise<readonly FoundSubject[]> {
    if (principalOf(caller).type !== 'user') return [];
    const { ownershipEntityRefs } = await this.userInfo.getUserInfo(
      caller.credentials,
    );
    return ownershipEntityRefs.length > 0
      ? this.finder.ownedBy(ownershipEntityRefs, caller.credentials)
      : [];
  }
}
