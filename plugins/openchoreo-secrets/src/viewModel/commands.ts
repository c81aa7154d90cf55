import type { Subject } from './subject';

/** Names in Kubernetes are DNS names; anything else is quoted for the shell. */
function word(value: string): string {
  return /^[a-zA-Z0-9.-]+$/.test(value)
    ? value
    : `'${value.replace(/'/g, `'\\''`)}'`;
}

/**
 * Read-only commands, in the order of OpenChoreo's troubleshooting guide: the
 * ExternalSecret, its events, its store, the controller. None prints a value.
 */
export function commandsFor({
  object,
  store,
  environment,
}: Subject): readonly string[] {
  const namespace = object?.namespace ?? environment.namespace;
  const inNamespace = namespace ? `kubectl -n ${word(namespace)}` : 'kubectl';
  const commands: string[] = [];
  if (object) {
    const kind = word(object.kind.toLocaleLowerCase('en-US'));
    commands.push(
      `${inNamespace} describe ${kind} ${word(object.name)}`,
      `${inNamespace} get events --field-selector involvedObject.name=${word(
        object.name,
      )}`,
    );
  } else if (namespace) {
    commands.push(`${inNamespace} get externalsecrets`);
  }
  if (store?.name !== undefined) {
    commands.push(
      store.kind === 'ClusterSecretStore'
        ? `kubectl describe clustersecretstore ${word(store.name)}`
        : `${inNamespace} describe secretstore ${word(store.name)}`,
    );
  }
  // The controller's log is the platform's, as are the names of stores.
  const isWithheld = store !== undefined && store.name === undefined;
  if (commands.length > 0 && !isWithheld) {
    commands.push(
      'kubectl -n external-secrets logs deployment/external-secrets --since=1h',
    );
  }
  return commands;
}
