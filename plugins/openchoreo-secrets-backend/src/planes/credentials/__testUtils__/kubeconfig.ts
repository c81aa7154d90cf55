/** A kubeconfig whose current context, `one`, has this user and cluster; `anonymous` has no user. */
export function kubeconfig(user: object, cluster: object = {}) {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      { name: 'c', cluster: { server: 'https://10.0.0.1:6443', ...cluster } },
    ],
    users: [{ name: 'u', user }],
    contexts: [
      { name: 'one', context: { cluster: 'c', user: 'u' } },
      { name: 'anonymous', context: { cluster: 'c' } },
    ],
    'current-context': 'one',
  });
}
