import { NoCredentials, type CredentialHeaders } from '../../kube/credentials';
import type { KubeconfigUser } from './kubeconfigFile';

/** As whom the user of a kubeconfig asks, in the headers that an API server takes. */
export function impersonation(
  user: KubeconfigUser,
  path: string,
): CredentialHeaders {
  const { as, 'as-uid': uid } = user;
  const groups = user['as-groups'] ?? [];
  const extra = Object.entries(user['as-user-extra'] ?? {});
  if (!as) {
    if (!uid && groups.length === 0 && extra.length === 0) return {};
    throw new NoCredentials(
      `${path}: as-uid, as-groups and as-user-extra count only beside as: add that, or remove them`,
      'accessUnsupported',
    );
  }
  const headers: Record<string, string | string[]> = {
    'impersonate-user': as,
    ...(uid && { 'impersonate-uid': uid }),
    ...(groups.length > 0 && { 'impersonate-group': groups }),
  };
  for (const [key, values] of extra) {
    headers[`impersonate-extra-${encodeURIComponent(key.toLowerCase())}`] =
      values;
  }
  const sent = Object.values(headers).flat();
  if (sent.every(value => /^[\x20-\x7e]+$/.test(value))) return headers;
  throw new NoCredentials(
    `${path}: whom it asks as has characters that no header takes: correct as and what stands beside it`,
    'accessUnsupported',
  );
}
