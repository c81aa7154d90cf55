import type { SecretRowDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** The object that a row comes of, where it is used; a row of nothing else is its own. */
export function groupOf(row: SecretRowDto): string {
  const { object, planeId, component, environment } = row;
  if (!object) return row.id;
  const { kind = '', namespace = '', name } = object;
  const user = component && `${component.namespace}/${component.name}`;
  return [planeId, kind, namespace, name, user, environment].join('|');
}

/** Rows of one object stand together, at the place of the first of them. */
export function together(
  rows: readonly SecretRowDto[],
): readonly SecretRowDto[] {
  const groups = new Map<string, SecretRowDto[]>();
  for (const row of rows) {
    const id = groupOf(row);
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return [...groups.values()].flat();
}

/** How many rows what all of a group share spans, at the first of each; 0 at the others. */
export function spansOf(
  rows: readonly { readonly id: string; readonly group: string }[],
): ReadonlyMap<string, number> {
  const spans = new Map<string, number>();
  let first = '';
  rows.forEach(({ id, group }, index) => {
    const goesOn = index > 0 && rows[index - 1].group === group;
    if (!goesOn) first = id;
    spans.set(id, goesOn ? 0 : 1);
    if (goesOn) spans.set(first, (spans.get(first) ?? 0) + 1);
  });
  return spans;
}
