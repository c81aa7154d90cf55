import type {
  ExternalSecretObject,
  SecretDataEntry,
} from '../../model/objects';
import { CAUSES } from '../causes';
import type { Cause } from '../health';

/** The index in `spec.data[3]`, `data[3]` or `3`; none for an entry of `dataFrom`. */
function indexOf(entry: string | undefined): number | undefined {
  const match = /^(?:(?:spec\.)?data\[)?(\d+)\]?$/.exec(entry ?? '');
  return match ? Number(match[1]) : undefined;
}

function named(
  data: readonly SecretDataEntry[],
  { params }: Cause,
): readonly SecretDataEntry[] {
  const index = indexOf(params.entry);
  const at = index === undefined ? undefined : data[index];
  if (params.entry?.startsWith('dataFrom')) return [];
  // The event may be of an older spec: the index counts only if the key still agrees.
  if (at && (!params.remoteKey || at.remoteKey === params.remoteKey)) {
    return [at];
  }
  if (!params.remoteKey) return [];
  return data.filter(
    ({ remoteKey, property }) =>
      remoteKey === params.remoteKey &&
      (!params.property || property === params.property),
  );
}

/**
 * The entries of an ExternalSecret that its cause names. Empty when it names
 * none: then every entry is as likely to be at fault as any other. A store
 * that fails is the fault of every entry that takes from it.
 */
export function culpritEntries(
  { data, storeRef }: Pick<ExternalSecretObject, 'data' | 'storeRef'>,
  cause: Cause | undefined,
): readonly SecretDataEntry[] {
  if (!cause) return [];
  const { within } = CAUSES[cause.class];
  if (!within) {
    const { store, storeKind } = cause.params;
    return data.filter(entry => {
      const ref = entry.storeRef ?? storeRef;
      return (
        store !== undefined &&
        ref?.name === store &&
        (!storeKind || ref?.kind === storeKind)
      );
    });
  }
  const entries = named(data, cause);
  if (within !== 'remoteKey') return entries;
  const keys = new Set(entries.map(({ remoteKey }) => remoteKey));
  return data.filter(({ remoteKey }) => remoteKey && keys.has(remoteKey));
}
