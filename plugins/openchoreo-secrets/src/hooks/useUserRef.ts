import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useEffect, useState } from 'react';

const UNKNOWN_USER = 'user:unknown';

/** Who is signed in; undefined until that is known. */
export function useUserRef(): string | undefined {
  const identityApi = useApi(identityApiRef);
  const [userRef, setUserRef] = useState<string>();
  useEffect(() => {
    let current = true;
    const set = (ref: string) => current && setUserRef(ref);
    identityApi.getBackstageIdentity().then(
      identity => set(identity.userEntityRef),
      () => set(UNKNOWN_USER),
    );
    return () => {
      current = false;
    };
  }, [identityApi]);
  return userRef;
}
