import type {
  CellDto,
  ComponentSecretsDto,
  DeliveryDto,
  FindingDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Pods take it to pull their image, and for nothing else: one that is public, or already on the node, still starts. */
export function isForImages(
  delivery: Pick<DeliveryDto, 'needs'> | undefined,
): boolean {
  const needs = delivery?.needs ?? [];
  return needs.length > 0 && needs.every(({ how }) => how === 'imagePull');
}

function onlyImages(cells: readonly CellDto[]): boolean {
  const blocking = cells.filter(({ blocksPodStart }) => blocksPodStart);
  return (
    blocking.length > 0 &&
    blocking.every(({ delivery }) => isForImages(delivery))
  );
}

/** Whatever keeps pods of a component from starting does so by their image. */
export function blocksByImage({ rows }: ComponentSecretsDto): boolean {
  return onlyImages(rows.flatMap(({ cells }) => cells));
}

/** The same of one finding. */
export function findingBlocksByImage(
  { rows: ids, environments }: FindingDto,
  { rows }: ComponentSecretsDto,
): boolean {
  return onlyImages(
    rows
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ cells }) => cells)
      .filter(({ environment }) => environments.includes(environment)),
  );
}
