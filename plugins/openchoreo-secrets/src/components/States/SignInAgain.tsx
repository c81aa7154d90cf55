import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { useTranslate } from '../../hooks/useViewContext';

/** Leaves the session that is not accepted any more: the portal asks to sign in. */
export function SignInAgain() {
  const t = useTranslate();
  const identity = useApi(identityApiRef);
  return (
    <Button size="small" variant="outlined" onClick={() => identity.signOut()}>
      {t('state.signIn')}
    </Button>
  );
}
