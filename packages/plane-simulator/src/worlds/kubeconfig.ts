import { stringify } from 'yaml';
import { RunningCluster, tokenOf } from './runningCluster';

/** The context of an identity in a cluster. */
export function contextOf(cluster: string, identity?: string): string {
  return identity ? `${cluster}-${identity}` : cluster;
}

/** A kubeconfig with a context for every identity of every cluster. */
export function kubeconfigOf(clusters: Iterable<RunningCluster>): string {
  const all = [...clusters];
  const users = all.flatMap(({ name, spec }) =>
    [undefined, ...Object.keys(spec.identities ?? {})].map(identity => ({
      cluster: name,
      context: contextOf(name, identity),
      token: tokenOf(name, identity),
    })),
  );
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: all.map(({ name, server }) => ({
      name,
      cluster: {
        server: server.url,
        ...(server.caPem
          ? {
              'certificate-authority-data': Buffer.from(server.caPem).toString(
                'base64',
              ),
            }
          : // Some clients refuse plain HTTP without it.
            { 'insecure-skip-tls-verify': true }),
      },
    })),
    users: users.map(({ context, token }) => ({
      name: context,
      user: { token },
    })),
    contexts: users.map(({ context, cluster }) => ({
      name: context,
      context: { cluster, user: context },
    })),
    'current-context': users[0]?.context ?? '',
  });
}
