import { KubeObject, ObjectDraft } from '../log';
import { OperatorTraits } from './operatorTraits';

const EXTERNAL_SECRET =
  'externalsecrets.external-secrets.io/externalsecret-cleanup';

const OWN: readonly string[] = [
  EXTERNAL_SECRET,
  'pushsecret.externalsecrets.io/finalizer',
];

/** Whether the controller has yet to put its finalizer on an object. */
export function lacksFinalizer(
  { kind, metadata }: KubeObject,
  { finalizer }: OperatorTraits,
): boolean {
  return (
    finalizer &&
    kind === 'ExternalSecret' &&
    !metadata.finalizers?.includes(EXTERNAL_SECRET)
  );
}

/** The object with the controller's finalizer. */
export function withFinalizer(object: ObjectDraft): ObjectDraft {
  const finalizers = [...(object.metadata.finalizers ?? []), EXTERNAL_SECRET];
  return { ...object, metadata: { ...object.metadata, finalizers } };
}

/** The object without the controller's finalizers; others' stay. */
export function withoutFinalizers(object: KubeObject): ObjectDraft {
  const finalizers = object.metadata.finalizers?.filter(
    finalizer => !OWN.includes(finalizer),
  );
  return { ...object, metadata: { ...object.metadata, finalizers } };
}
