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
  plane,
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
  // Where it runs is the platform's to know, and differs from one installation to the next.
  const { operator } = plane ?? {};
  if (commands.length > 0 && operator) {
    commands.push(
      `kubectl -n ${word(operator.namespace)} logs deployment/${word(operator.deployment)} --since=1h`,
    );
  }
  return commands;
}
