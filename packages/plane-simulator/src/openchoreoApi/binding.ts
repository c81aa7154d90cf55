/** A place in the hierarchy that rights are granted in: everywhere below it. @public */
export interface Scope {
  readonly namespace?: string;
  readonly project?: string;
  readonly component?: string;
}

/** What a group may do, as an AuthzRoleBinding says. @public */
export interface Binding {
  readonly group: string;
  /** Such as `releasebinding:view`, `releasebinding:*` or `*`. */
  readonly actions: readonly string[];
  readonly scope: Scope;
  /** Denies instead: stronger than all that allows. */
  readonly deny?: boolean;
  /** Of some of the actions: only in other environments, each `namespace/name`. */
  readonly condition?: {
    readonly actions: readonly string[];
    readonly environmentNotIn: readonly string[];
  };
}

/** One question of `POST /authz/evaluates`. */
export interface Asked {
  readonly groups: readonly string[];
  readonly action: string;
  readonly scope: Scope;
  /** As `namespace/name`. */
  readonly environment?: string;
}

function covers(pattern: string, action: string): boolean {
  if (pattern === '*' || pattern === action) return true;
  return pattern.endsWith(':*') && action.startsWith(pattern.slice(0, -1));
}

const LEVELS = ['namespace', 'project', 'component'] as const;

function isWithin(scope: Scope, outer: Scope): boolean {
  return LEVELS.every(
    level => outer[level] === undefined || outer[level] === scope[level],
  );
}

/** What a condition cannot be told of fails closed. */
function holds({ condition }: Binding, { action, environment }: Asked) {
  if (!condition?.actions.includes(action)) return true;
  return (
    environment !== undefined &&
    !condition.environmentNotIn.includes(environment)
  );
}

function matches(binding: Binding, asked: Asked): boolean {
  return (
    asked.groups.includes(binding.group) &&
    binding.actions.some(pattern => covers(pattern, asked.action)) &&
    isWithin(asked.scope, binding.scope) &&
    holds(binding, asked)
  );
}

/** Decides: somebody has to allow it, and nobody to deny it. */
export function isAllowed(bindings: readonly Binding[], asked: Asked): boolean {
  const found = bindings.filter(binding => matches(binding, asked));
  return found.length > 0 && !found.some(({ deny }) => deny);
}

function pathOf({ namespace, project, component }: Scope): string {
  if (!namespace) return '*';
  const parts = [
    `ns/${namespace}`,
    project && `project/${project}`,
    component && `component/${component}`,
  ];
  return parts.filter(Boolean).join('/');
}

/** Every action that somebody could be asked about. */
const ACTIONS = [
  'releasebinding:view',
  'resourcereleasebinding:view',
  'secretreference:view',
  'environment:view',
  'component:view',
  'clusterdataplane:view',
  'clusterdataplane:update',
];

/** What `GET /authz/profile` says that groups may do. */
export function capabilitiesOf(
  bindings: readonly Binding[],
  groups: readonly string[],
) {
  const own = bindings.filter(({ group }) => groups.includes(group));
  return Object.fromEntries(
    ACTIONS.flatMap(action => {
      const found = own.filter(({ actions }) =>
        actions.some(pattern => covers(pattern, action)),
      );
      if (found.length === 0) return [];
      const entry = ({ scope, condition }: Binding) => ({
        path: pathOf(scope),
        constraints: condition?.actions.includes(action)
          ? {
              expressions: [
                `!(resource.environment in ${JSON.stringify(condition.environmentNotIn)})`,
              ],
            }
          : null,
      });
      return [
        [
          action,
          {
            allowed: found.filter(({ deny }) => !deny).map(entry),
            denied: found.filter(({ deny }) => deny).map(entry),
          },
        ] as const,
      ];
    }),
  );
}
