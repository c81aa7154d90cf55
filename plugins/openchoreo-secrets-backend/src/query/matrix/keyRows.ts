import type {
  RowDto,
  WorkloadKey,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import { keyId } from '../../ownership/releasedKeys';

/** A row of the matrix, before its cells are known. */
export interface RowHead extends Readonly<
  Pick<RowDto, 'id' | 'from' | 'label'>
> {
  readonly reference?: string;
  readonly resource?: string;
}

/** A row for a key that the workload uses. */
export interface KeyRow extends RowHead {
  readonly keyId: string;
  /** The rows of several keys, where this is one for all of them. */
  readonly rows?: readonly KeyRow[];
}

/** Where a file stands; `mountPath` names the directory, or already the file. */
function pathOf({ key, mountPath }: WorkloadKey): string {
  if (!mountPath) return key;
  const directory = mountPath.replace(/\/+$/, '');
  return directory.endsWith(`/${key}`) ? directory : `${directory}/${key}`;
}

/** What most take it from; of equals, the first. */
function mostUsed(references: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of references) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function rowOf(id: string, versions: readonly WorkloadKey[]): KeyRow {
  const [first] = versions;
  const withPath = versions.find(({ mountPath }) => mountPath) ?? first;
  const label = first.from === 'file' ? pathOf(withPath) : first.key;
  return {
    id: label,
    from: first.from,
    label,
    reference: mostUsed(
      versions.flatMap(({ secret }) => (secret ? [secret.reference] : [])),
    ),
    resource: mostUsed(
      versions.flatMap(({ output }) => (output ? [output.resource] : [])),
    ),
    keyId: id,
  };
}

/** Two rows may not be called the same: a file without a path, and a variable of its name. */
function distinct(rows: readonly KeyRow[]): readonly KeyRow[] {
  const taken = new Set<string>();
  return rows.map(row => {
    const id = taken.has(row.id) ? row.keyId : row.id;
    taken.add(id);
    return { ...row, id };
  });
}

/**
 * A row for each key that takes a secret in at least one of the given
 * workloads: the deployed ones in the order of environments, then the current.
 */
export function keyRows(
  workloads: readonly Iterable<WorkloadKey>[],
  isSecret: (key: WorkloadKey) => boolean = ({ secret }) =>
    secret !== undefined,
): readonly KeyRow[] {
  const versions = groupBy(
    workloads.flatMap(keys => [...keys]),
    keyId,
  );
  return distinct(
    [...versions]
      .filter(([, of]) => of.some(isSecret))
      .map(([id, of]) => rowOf(id, of)),
  );
}
