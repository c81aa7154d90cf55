import { systemClock } from '../../../kube/clock';
import { CredentialPrograms } from '../exec/credentialPrograms';

/** For accesses that no program gives credentials for. */
export function noPrograms(): CredentialPrograms {
  const random = () => 0.5;
  return new CredentialPrograms({ clock: systemClock, random, deadlineMs: 1 });
}
