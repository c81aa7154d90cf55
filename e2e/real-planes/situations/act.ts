import { listAt, textAt, type Fields } from '../harness/json';
import type { KubeClient, ObjectRef } from '../harness/kubeClient';
import type { OperatorSwitch } from '../harness/operator';
import { operatorDeployment } from '../harness/manifests';
import type { Provider } from '../harness/provider';
import { waitUntil } from '../harness/waitUntil';
import { fill, fillText, type Placeholders } from './placeholders';
import type { Action } from './situation';

/** What an action can reach. */
export interface Reach {
  readonly plane: KubeClient;
  readonly operator: OperatorSwitch;
  readonly provider: Provider;
  readonly known: Placeholders;
  readonly secret: ObjectRef;
}

/** Puts a manifest into the situation's namespace. */
export function placed(manifest: Fields, known: Placeholders): Fields {
  const { metadata, ...rest } = fill(manifest, known);
  const own = typeof metadata === 'object' ? metadata : {};
  return { ...rest, metadata: { namespace: known.ns, ...own } };
}

function refIn(text: string, known: Placeholders): ObjectRef {
  const [apiVersion, kind, name] = fillText(text, known).split(' ');
  return { apiVersion, kind, name, namespace: known.ns };
}

/** Waits until an object's first condition, of which there is one, is true. */
export async function untilReady(
  object: ObjectRef,
  plane: KubeClient,
): Promise<void> {
  await waitUntil(`${object.kind} ${object.name} is ready`, async () => {
    const [condition] = listAt(await plane.get(object), 'status', 'conditions');
    return textAt(condition, 'status') === 'True' ? true : undefined;
  });
}

/** Does one thing to the world. */
export async function act(action: Action, reach: Reach): Promise<void> {
  const { plane, operator, provider, known, secret } = reach;
  if ('keep' in action) {
    for (const [key, value] of Object.entries(action.keep)) {
      await provider.keep(known.id, key, value);
    }
  } else if ('forget' in action) {
    await provider.forget(known.id, action.forget);
  } else if ('behave' in action) {
    await provider.behave(known.id, action.behave);
  } else if ('delete' in action) {
    await plane.delete(refIn(action.delete, known));
  } else if ('edit' in action) {
    await plane.merge(secret, fill(action.edit, known));
  } else if ('apply' in action) {
    await plane.apply(placed(action.apply, known));
  } else if ('ready' in action) {
    await untilReady(refIn(action.ready, known), plane);
  } else if ('available' in action) {
    await plane.apply(operatorDeployment(action.available));
  } else if ('operator' in action) {
    if (action.operator === 'stop') await operator.stop();
    else operator.start();
  } else {
    const annotations = { 'force-sync': String(Date.now()) };
    await plane.merge(secret, { metadata: { annotations } });
  }
}
