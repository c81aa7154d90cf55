/** What goes wrong with one object on the cluster's side, as data. @public */
export interface ObjectBehaviour {
  /** The target belongs to another ExternalSecret. */
  readonly ownedByAnother?: boolean;
  /** The target cannot be changed. */
  readonly targetImmutable?: boolean;
  /** The cluster refuses the write, for this reason. */
  readonly writeRefused?: 'quota' | 'webhook' | 'rbac';
  /** The template cannot be executed. */
  readonly templateFails?: boolean;
  /** The generator fails. */
  readonly generatorFails?: boolean;
}

/** The cluster's raw words for a failed write. */
export function writeError(
  behaviour: ObjectBehaviour,
  target: string,
): string | undefined {
  if (behaviour.templateFails) {
    return 'could not apply template: could not execute template: unable to execute template at key config.yaml: unable to execute template at key config.yaml: template: config.yaml:3:9: executing "config.yaml" at <.host>: map has no entry for key "host"';
  }
  switch (behaviour.writeRefused) {
    case 'quota':
      return `could not create secret: secrets "${target}" is forbidden: exceeded quota: secrets, requested: count/secrets=1, used: count/secrets=20, limited: count/secrets=20`;
    case 'webhook':
      return `could not create secret: admission webhook "policy.example.com" denied the request: secrets need a cost-centre label`;
    case 'rbac':
      return `could not create secret: secrets is forbidden: User "system:serviceaccount:external-secrets:external-secrets" cannot create resource "secrets" in API group ""`;
    default:
      return undefined;
  }
}
