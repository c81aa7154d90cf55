import type { Limits } from './times';
import { greenUnseen, seenPlanes, statesOf, type Told } from './told';
import { difference, linesOf } from './twins';
import type { Victims } from './victims';
import { Violation } from './violation';

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

  constructor(private readonly limits: Limits) {}

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
      if (ms > this.limits.goesDarkMs && seen.has(plane)) {
        throw new Violation(`${plane} counts as seen after ${ms} ms of dark`);
      }
    }
    this.alone(ours, twins, victims);
    if (victims.control) return;
    this.agree({ ours, twins }, victims.planes, this.limits.twinsAgreeMs);
  }

  /** Whether all is told as in the twin; it is a violation if it takes too long. */
  converged(both: Both): boolean {
    const [seen, seenByTwin] = [seenPlanes(both.ours), seenPlanes(both.twins)];
    const unseen = [...seenByTwin].filter(plane => !seen.has(plane));
    const { convergesMs } = this.limits;
    const agree = this.agree(both, new Set(), convergesMs);
    return agree && this.isOver('what is seen', unseen, convergesMs);
  }

  private alone(ours: Told, twins: Told, { planes }: Victims): void {
    const seen = seenPlanes(ours);
    for (const plane of seenPlanes(twins)) {
      if (planes.has(plane) || seen.has(plane)) continue;
      const told = `${plane} is not seen, and nothing was done to it`;
      throw new Violation(`${told}: ${statesOf(ours)}`);
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
        () => `ours: ${statesOf(ours)}; the twin: ${statesOf(twins)}`,
      ),
    );
    return !over.includes(false);
  }

  /** Whether there is no difference any more; it is a violation if there is one for too long. */
  private isOver(
    where: string,
    lines: readonly string[],
    withinMs: number,
    states: () => string = () => '',
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
    throw new Violation(
      `${where} differs for ${ms} ms:\n  ${told}\n  ${states()}`,
    );
  }
}
