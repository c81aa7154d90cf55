/**
 * Whether the current spec was not applied yet. ESO writes
 * `<generation>-<hash>`; the hash cannot be made again here, the generation can
 * be compared.
 * @alpha
 */
export function hasSpecDrift(
  generation: number | undefined,
  syncedResourceVersion: string | undefined,
): boolean {
  const synced = /^(\d+)-/.exec(syncedResourceVersion ?? '')?.[1];
  return (
    generation !== undefined &&
    synced !== undefined &&
    Number(synced) < generation
  );
}
