import { CONTROL_PLANE_KINDS } from '../src/kinds/controlPlaneKinds';
import { PLANE_KINDS } from '../src/kinds/planeKinds';
import type { ListedKind, ReadRight } from '../src/kinds/watchedKind';

const OF_PLANES = Object.values<ListedKind>(PLANE_KINDS);
const OF_CONTROL_PLANE = Object.values<ListedKind>(CONTROL_PLANE_KINDS);

/** What is said of the objects of all kinds. */
const EVENTS = {
  group: '',
  lists: [{ part: '', resources: ['events'] }],
  right: {
    tells: 'why a sync fails',
    without: 'the reason is not known, and that says so',
  },
} as const;

type Readable = Pick<ListedKind, 'group' | 'lists' | 'right'>;

/** What the documented roles allow of a kind. */
const allowed = ({ lists }: Readable) =>
  lists.filter(({ beyondRoles }) => !beyondRoles);

const resourcesOf = (kind: Readable) =>
  allowed(kind).flatMap(({ resources }) => resources);

/** The resources of each group. */
function byGroup(kinds: readonly Readable[]) {
  const groups = new Map<string, string[]>();
  for (const kind of kinds) {
    const before = groups.get(kind.group) ?? [];
    groups.set(kind.group, [...before, ...resourcesOf(kind)]);
  }
  return Object.fromEntries(groups);
}

/** What each role of `deploy/` has to allow, by file and group. */
export const ROLES = {
  'plane-reader.yaml': byGroup([...OF_PLANES, EVENTS]),
  'control-plane-reader.yaml': byGroup(OF_CONTROL_PLANE),
  // What the charts of OpenChoreo do not allow its agents.
  'agent-reader.yaml': byGroup(OF_PLANES.filter(({ builtIn }) => !builtIn)),
};

function nameOf(kind: Readable): readonly string[] {
  const scope = allowed(kind).some(({ namespace }) => namespace)
    ? ', in the namespace of External Secrets'
    : '';
  return resourcesOf(kind).map(resource => `\`${resource}\`${scope}`);
}

/** The table of `docs/rights.md`. */
export function rightsTable(): string {
  const rows = new Map<ReadRight, Readable[]>();
  for (const kind of [...OF_PLANES, EVENTS, ...OF_CONTROL_PLANE]) {
    rows.set(kind.right, [...(rows.get(kind.right) ?? []), kind]);
  }
  const lines = [...rows].map(([{ tells, without }, kinds]) => {
    const group = kinds[0].group ? `\`${kinds[0].group}\` ` : '';
    return `| ${group}${kinds.flatMap(nameOf).join(', ')} | ${tells} | ${without} |`;
  });
  return [
    '| Right (get, list, watch) | What it is for | Without it |',
    '| --- | --- | --- |',
    ...lines,
  ].join('\n');
}
