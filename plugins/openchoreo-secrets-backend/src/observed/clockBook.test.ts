import { ClockBook } from './clockBook';
import { Revision } from './revision';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.parse('2026-01-01T12:00:00Z');

class Cluster {
  readonly revision = new Revision();
  now = START;
  readonly book = new ClockBook(this.revision, () => this.now);
  readonly list = this.book.list();

  says(...offsets: readonly number[]): this {
    for (const ms of offsets) this.book.claim(ms);
    return this;
  }

  /** An object that the operator refreshed at this moment of the cluster's clock. */
  shows(refreshAt: number, createdAt = START - 24 * HOUR): this {
    this.list.seen({
      meta: { name: 'db', uid: 'u', generation: 1, labels: {}, createdAt },
      refreshAt,
    });
    return this;
  }

  /** The list of its objects is heard of for so long, by the minute. */
  hears(minutes: number): this {
    for (let minute = 0; minute <= minutes; minute += 1) {
      this.list.heard(this.now);
      if (minute < minutes) this.now += MINUTE;
    }
    return this;
  }

  get state() {
    return this.book.clock.trouble?.state;
  }
}

describe('what a cluster says of its clock', () => {
  it('is taken for its claim when it has said so three times', () => {
    const cluster = new Cluster();
    expect(cluster.says(HOUR, HOUR).state).toBeUndefined();
    expect(cluster.says(HOUR + 500).state).toBe('doubtful');
  });

  it('is not believed while it jumps, and is again when it has come to rest', () => {
    const cluster = new Cluster();
    cluster.says(0, 4 * HOUR, -4 * HOUR, 0, HOUR);
    expect(cluster.state).toBe('unsteady');
    expect(cluster.book.clock.offsetMs).toBe(0);
    const { content } = cluster.revision;
    cluster.says(-HOUR, 2 * HOUR, -2 * HOUR, 3 * HOUR);
    expect(cluster.revision.content).toBe(content);
    cluster.says(0, 0, 0);
    expect(cluster.state).toBeUndefined();
  });

  it('is no news while it stays within half a minute', () => {
    const cluster = new Cluster().says(HOUR, HOUR, HOUR);
    const { content } = cluster.revision;
    cluster.says(HOUR + 5_000, HOUR - 5_000, HOUR + 2_000);
    expect(cluster.revision.content).toBe(content);
  });

  it('is in doubt until something is refreshed while it is watched', () => {
    const forged = new Cluster().says(6 * HOUR, 6 * HOUR, 6 * HOUR);
    forged.shows(START - 10 * MINUTE).hears(5);
    expect(forged.state).toBe('doubtful');
    expect(forged.shows(forged.now).state).toBe('refuted');
    expect(forged.book.clock.doubt).toBeUndefined();
    const honest = new Cluster().says(-HOUR, -HOUR, -HOUR);
    honest.shows(START - 3 * HOUR).hears(5);
    expect(honest.state).toBe('doubtful');
    expect(honest.shows(honest.now - HOUR).state).toBe('off');
  });

  it('is not held against what was missed and comes at once', () => {
    const cluster = new Cluster().says(0);
    cluster.shows(START - HOUR).hears(3);
    // Two hours of a broken connection, and all that happened since.
    cluster.now += 2 * HOUR;
    for (let minute = 110; minute >= 10; minute -= 10) {
      cluster.shows(cluster.now - minute * MINUTE);
      cluster.list.heard(cluster.now);
    }
    expect(cluster.book.clock).toEqual({ offsetMs: 0 });
  });

  it('is not touched by what an operator dates after every clock, but by what the server does', () => {
    const cluster = new Cluster().says(0);
    cluster.shows(START + 10 * HOUR);
    expect(cluster.book.clock).toEqual({ offsetMs: 0 });
    cluster.shows(START, START + HOUR);
    expect(cluster.state).toBe('contradicted');
  });

  it('is asked anew of its objects when the clock is set', () => {
    const cluster = new Cluster().says(HOUR, HOUR, HOUR);
    cluster.shows(START + HOUR);
    expect(cluster.state).toBe('off');
    cluster.says(0, 0, 0);
    expect(cluster.book.clock).toEqual({ offsetMs: 0 });
  });
});
