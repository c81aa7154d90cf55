import { OBSERVATION } from './portal';
import { greenUnseen, seenPlanes, type Told } from './told';
import { difference, linesOf } from './twins';
import type { Victims } from './victims';
import { Violation } from './violation';

/** How long a plane may still count as seen that nothing is heard of. */
const GOES_DARK_WITHIN_MS =
  OBSERVATION.unknownAfterMs +
  OBSERVATION.probeAfterMs +
  OBSERVATION.requestTimeoutMs +
  3_000;

/** Two products look at different moments. */
const TWINS_AGREE_WITHIN_MS = 8_000;

/** Once all faults have ended. */
const CONVERGES_WITHIN_MS = 45_000;

/** What two portals say at the same time. */
export interface Both {
  readonly ours: Told;
  readonly twins: Told;
}

/** What must hold of what is told, over time. */
export class Invariants {
  /** When a plane went dark for good, as far as the faults say. */
  private readonly darkSince = new Map<string, number>();
  private readonly disagreeSince = new Map<string, number>();

  goesDark(planes: readonly string[]): void {
    for (const plane of planes) {
      if (!this.darkSince.has(plane)) this.darkSince.set(plane, Date.now());
    }
  }

  comesBack(planes: readonly string[]): void {
    for (const plane of planes) this.darkSince.delete(plane);
  }

  allCameBack(): void {
    this.darkSince.clear();
    this.disagreeSince.clear();
  }

  /** While some are broken: what is not seen is not green, and whoever is left alone does not notice. */
  during({ ours, twins }: Both, victims: Victims): void {
    const green = greenUnseen(ours);
    if (green.length > 0) {
      throw new Violation(`green though not seen: ${green.slice(0, 5)}`);
    }
    const seen = seenPlanes(ours);
    for (const [plane, since] of this.darkSince) {
      const ms = Date.now() - since;
      if (ms > GOES_DARK_WITHIN_MS && seen.has(plane)) {
        throw new Violation(`${plane} counts as seen after ${ms} ms of dark`);
      }
    }
    this.alone(seen, seenPlanes(twins), victims);
    if (victims.control) return;
    this.agree({ ours, twins }, victims.planes, TWINS_AGREE_WITHIN_MS);
  }

  /** Whether all is told as in the twin; it is a violation if it takes too long. */
  converged(both: Both): boolean {
    const [seen, seenByTwin] = [seenPlanes(both.ours), seenPlanes(both.twins)];
    const unseen = [...seenByTwin].filter(plane => !seen.has(plane));
    const agree = this.agree(both, new Set(), CONVERGES_WITHIN_MS);
    return agree && this.isOver('planes that are not seen', unseen);
  }

  private alone(
    seen: ReadonlySet<string>,
    seenByTwin: ReadonlySet<string>,
    { planes }: Victims,
  ): void {
    for (const plane of seenByTwin) {
      if (planes.has(plane) || seen.has(plane)) continue;
      throw new Violation(`${plane} is not seen, and nothing was done to it`);
    }
  }

  private agree(
    { ours, twins }: Both,
    except: ReadonlySet<string>,
    withinMs: number,
  ): boolean {
    const [said, truth] = [linesOf(ours), linesOf(twins)];
    const planes = [...new Set([...said.keys(), ...truth.keys()])];
    const over = planes.map(plane =>
      this.isOver(
        plane,
        except.has(plane) ? [] : difference(truth.get(plane), said.get(plane)),
        withinMs,
      ),
    );
    return !over.includes(false);
  }

  /** Whether there is no difference any more; it is a violation if there is one for too long. */
  private isOver(
    where: string,
    lines: readonly string[],
    withinMs: number = CONVERGES_WITHIN_MS,
  ): boolean {
    if (lines.length === 0) {
      this.disagreeSince.delete(where);
      return true;
    }
    const since = this.disagreeSince.get(where) ?? Date.now();
    this.disagreeSince.set(where, since);
    const ms = Date.now() - since;
    if (ms <= withinMs) return false;
    const told = lines.slice(0, 6).join('\n  ');
    throw new Violation(`${where} differs for ${ms} ms:\n  ${told}`);
  }
}
