import { sameStamp, type Stamp } from '../stamp/stamp';

/** More are not remembered: they follow when the catalog processes them next. */
const MOST = 200_000;

interface Stamped {
  readonly scope: string;
  readonly stamp: Stamp;
}

/** Which entities were stamped with what, as far as this process did it. */
export class StampedEntities {
  private readonly known = new Map<string, Stamped>();

  remember(entityRef: string, scope: string, stamp: Stamp): void {
    if (this.known.size < MOST || this.known.has(entityRef)) {
      this.known.set(entityRef, { scope, stamp });
    }
  }

  forget(entityRef: string): void {
    this.known.delete(entityRef);
  }

  /** Up to `most` entities whose stamp would be another now. */
  outdated(now: (scope: string) => Stamp, most: number): readonly string[] {
    const found: string[] = [];
    for (const [entityRef, { scope, stamp }] of this.known) {
      if (found.length >= most) break;
      if (!sameStamp(now(scope), stamp)) found.push(entityRef);
    }
    return found;
  }
}
