/** A plane's agent, as the gateway tells it from others. @public */
export interface AgentKey {
  readonly planeType: string;
  readonly planeId: string;
}

const nameOf = ({ planeType, planeId }: AgentKey) => `${planeType}/${planeId}`;

function put(set: Set<string>, agent: AgentKey, there: boolean): void {
  if (there) set.add(nameOf(agent));
  else set.delete(nameOf(agent));
}

/** What agents do at the moment. @public */
export class Agents {
  private readonly away = new Set<string>();
  private readonly failing = new Set<string>();

  setConnected(agent: AgentKey, connected: boolean): void {
    put(this.away, agent, !connected);
  }

  /** It is there, and cannot ask its cluster. */
  setFailing(agent: AgentKey, failing: boolean): void {
    put(this.failing, agent, failing);
  }

  isAway(agent: AgentKey): boolean {
    return this.away.has(nameOf(agent));
  }

  isFailing(agent: AgentKey): boolean {
    return this.failing.has(nameOf(agent));
  }
}
