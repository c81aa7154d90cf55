import { resources } from '../apiserver/resources';
import { Fields, fieldsAt, listAt, textAt } from '../eso/fields';
import { timestamp } from '../eso/timestamp';
import { ClusterLog, KubeObject } from '../log';
import { HeldUpSpec } from './description';
import { RenderedSecret } from './rendering';

/** A release that changed has other names, for they tell what it asks for. */
export function renamed(secret: RenderedSecret): RenderedSecret {
  return { ...secret, name: secret.name.replace(/[0-9a-f]{8}$/, 'c0ffee00') };
}

function condition(
  log: ClusterLog,
  generation: number | undefined,
  [type, status, reason, message]: readonly [string, string, string, string],
): Fields {
  return {
    type,
    status,
    reason,
    message,
    lastTransitionTime: timestamp(log.wallNow()),
    observedGeneration: generation ?? 1,
  };
}

const keyOf = ({ metadata: { namespace, name } }: KubeObject) => ({
  namespace,
  name,
});

/** What a binding says of a release that does not get through. */
export function sayHeldUp(
  log: ClusterLog,
  binding: KubeObject,
  { at, reason = '', message }: HeldUpSpec,
): void {
  const said = {
    render: [['ReleaseSynced', reason]],
    apply: [['ResourcesReady', 'ResourceApplyFailed']],
    dependencies: [
      ['ResourceDependenciesReady', 'ResourceDependenciesPending'],
    ],
  }[at];
  const [[, ready]] = said;
  const types = [...said.map(([type]) => type), 'Ready'];
  log.patchStatus(resources.releasebindings, keyOf(binding), old => ({
    ...fieldsAt(old, 'status'),
    conditions: [
      ...listAt(old, 'status', 'conditions').filter(
        each => !types.includes(textAt(each, 'type') ?? ''),
      ),
      ...[...said, ['Ready', ready]].map(([type, why]) =>
        condition(log, old.metadata.generation, [type, 'False', why, message]),
      ),
    ],
  }));
}

/** An object as the status of a release lists it. */
function inPlace(object: unknown): Fields {
  const api = textAt(object, 'object', 'apiVersion')?.split('/') ?? [];
  const [version, group] = [...api].reverse();
  return {
    id: textAt(object, 'id'),
    group,
    version,
    kind: textAt(object, 'object', 'kind'),
    namespace: textAt(object, 'object', 'metadata', 'namespace'),
    name: textAt(object, 'object', 'metadata', 'name'),
    healthStatus: 'Healthy',
  };
}

/**
 * Puts a change into a release, which its plane refuses: what was applied
 * before is told by the status, or was forgotten.
 */
export function refuseChange(
  log: ClusterLog,
  rendered: KubeObject,
  change: Fields | undefined,
  { message, before }: HeldUpSpec,
): void {
  const ref = resources.renderedreleases;
  const applied = listAt(rendered, 'spec', 'resources').map(inPlace);
  const { apiVersion, kind, metadata } = rendered;
  if (change) log.update(ref, { apiVersion, kind, metadata, spec: change });
  log.patchStatus(ref, keyOf(rendered), old => ({
    conditions: [
      condition(log, old.metadata.generation, [
        'ResourcesApplied',
        'False',
        'ApplyFailed',
        message,
      ]),
    ],
    ...(before === 'runs' && { resources: applied }),
  }));
}
