import {
  sooner,
  type Horizon,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Readers } from './readers';

/** What was judged, and the moment at which it may be otherwise with nothing but time. */
export interface Judged<T> {
  readonly value: T;
  readonly until?: number;
}

/** Knows what each unit read while it was judged, and so which of them have to be judged anew. */
export class Tracker<U extends object> implements Horizon {
  /** What read something that is not as it was. */
  readonly stale = new Set<U>();
  private reader: U | undefined;
  private now = 0;
  private until: number | undefined;

  /** Judges a unit: what it reads meanwhile, it is judged by. */
  judge<T>(unit: U, now: number, judge: () => T): Judged<T> {
    this.stale.delete(unit);
    this.reader = unit;
    this.now = now;
    this.until = undefined;
    try {
      const value = judge();
      return { value, until: this.until };
    } finally {
      this.reader = undefined;
    }
  }

  /** Something is read. */
  read(readers: Readers<U>, key: string): void {
    if (this.reader) readers.add(key, this.reader);
  }

  /** Something is not as it was. */
  changed(readers: Readers<U>, key: string): void {
    for (const unit of readers.take(key)) this.stale.add(unit);
  }

  /** What was judged as of an earlier moment depends on nothing that lies behind. */
  note(at: number): void {
    if (at > this.now) this.until = sooner(this.until, at);
  }
}
