import { CONTROL_PLANE_KINDS } from './controlPlaneKinds';
import { PLANE_KINDS } from './planeKinds';
import type { ListedKind } from './watchedKind';

/** Where a version of a group is served; the core group has no name. */
export function apiPath(group: string, version: string): string {
  return group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
}

/** Where what is said of the objects of any kind is listed. */
export const EVENTS_PATH = '/api/v1/events';

const KINDS: readonly ListedKind[] = [
  ...Object.values<ListedKind>(PLANE_KINDS),
  ...Object.values<ListedKind>(CONTROL_PLANE_KINDS),
];

const FOUND_OUT = KINDS.filter(({ builtIn }) => !builtIn);

/** The versions that are read of the groups that not every cluster serves. */
export const KNOWN_VERSIONS: Readonly<Record<string, readonly string[]>> =
  Object.fromEntries(
    FOUND_OUT.map(({ group }) => [
      group,
      [
        ...new Set(
          FOUND_OUT.flatMap(kind =>
            kind.group === group ? kind.versions : [],
          ),
        ),
      ],
    ]),
  );

/** Where it is found out what is served. */
const DISCOVERY_PATHS = [
  '/apis',
  ...Object.entries(KNOWN_VERSIONS).flatMap(([group, versions]) => [
    `/apis/${group}`,
    ...versions.map(version => apiPath(group, version)),
  ]),
];

function pathsOf({ group, versions, lists }: ListedKind): readonly string[] {
  return versions.flatMap(version =>
    lists.flatMap(({ namespace, resources }) => {
      const scope = namespace ? '/namespaces/{name}' : '';
      return resources.map(
        resource => `${apiPath(group, version)}${scope}/${resource}`,
      );
    }),
  );
}

/** Every path where a kind that is watched is listed, or asked after. */
export const READ_PATHS: readonly string[] = [
  ...new Set([...DISCOVERY_PATHS, ...KINDS.flatMap(pathsOf)]),
];
