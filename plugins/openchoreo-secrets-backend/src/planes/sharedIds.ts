import type { LoggerService } from '@backstage/backend-plugin-api';

/** A plane, and the cluster that it is settled to live in. */
interface Claimed {
  readonly home: object;
  readonly uid: string;
}

const CONTROL_PLANE = 'ControlPlane/default';

const keyOf = (plane: string) =>
  plane === CONTROL_PLANE ? 'controlPlane' : `planes: ${plane}`;

/**
 * Says in the log what to add where planes may be one cluster and nothing
 * says that they are. Before identity was configured, planes that answered one
 * id were taken for one cluster, so this is what an old configuration lacks.
 */
export class SharedIds {
  private readonly claimed = new Map<string, Claimed>();
  private readonly said = new Set<string>();

  constructor(private readonly logger: Pick<LoggerService, 'warn'>) {}

  /** A plane answered an id, or does not say any more. */
  tell(plane: string, home: object, uid: string | undefined): void {
    this.claimed.delete(plane);
    if (uid === undefined) return;
    for (const [other, claim] of this.claimed) {
      if (claim.uid === uid && claim.home !== home) this.say(other, plane);
    }
    this.claimed.set(plane, { home, uid });
  }

  private say(...planes: readonly [string, string]): void {
    const [one, other] = [...planes].sort();
    const pair = JSON.stringify([one, other]);
    if (this.said.has(pair)) return;
    this.said.add(pair);
    this.logger.warn(
      `${one} and ${other} answer with the same cluster id, and are read as two clusters. If they are one, add the same name to both in the configuration, such as cluster: main (openchoreoSecrets.${keyOf(one)}; openchoreoSecrets.${keyOf(other)}); if not, one of them is not what it says`,
    );
  }
}
