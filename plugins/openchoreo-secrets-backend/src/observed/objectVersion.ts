import type { UnreadRef } from '../kinds/watchedKind';

/** One state of an object, as its server tells it from all others. */
export interface ObjectVersion {
  readonly ref: UnreadRef & { readonly name: string };
  readonly uid: string;
  /** A number where it can be one: it takes no room of its own. */
  readonly version: string | number;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const textOf = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** So that none is rounded. */
const NUMBER = /^[1-9]\d{0,14}$/;

/** A version as it is kept. */
export function versionOf(text: string): ObjectVersion['version'] {
  return NUMBER.test(text) ? Number(text) : text;
}

/** Which state of which object this is; undefined where that is not said. */
export function objectVersion(raw: unknown): ObjectVersion | undefined {
  const metadata = isFields(raw) ? raw.metadata : undefined;
  if (!isFields(metadata)) return undefined;
  const name = textOf(metadata.name);
  const uid = textOf(metadata.uid);
  const text = textOf(metadata.resourceVersion);
  if (!name || !uid || !text) return undefined;
  return {
    ref: { namespace: textOf(metadata.namespace), name },
    uid,
    version: versionOf(text),
  };
}
