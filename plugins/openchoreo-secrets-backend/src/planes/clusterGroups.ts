/** What is known of a plane's cluster before that is asked. */
export interface Member {
  /** What the configuration calls the cluster. */
  readonly cluster?: string;
  /** The server or the agent that its access leads to. */
  readonly way?: string;
}

/**
 * What planes of one cluster agree in: its name in the configuration, else the
 * server or agent that they are reached by. Where planes at one server say two
 * names, the configuration tells them apart, and those without a name stay
 * among themselves.
 */
export function groupOf(
  { cluster, way }: Member,
  members: readonly Member[],
): string | undefined {
  if (cluster !== undefined) return `cluster ${cluster}`;
  if (way === undefined) return undefined;
  const there = members.flatMap(each =>
    each.way === way ? (each.cluster ?? []) : [],
  );
  const [only, ...others] = new Set(there);
  return only !== undefined && others.length === 0
    ? `cluster ${only}`
    : `way ${way}`;
}
