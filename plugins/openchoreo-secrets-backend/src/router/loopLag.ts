/** As long as this nobody is late. */
const TURN_MS = 50;

interface Options {
  readonly now: () => number;
  /** Runs a task once after so long. */
  readonly after: (ms: number, task: () => void) => void;
}

/**
 * How far behind the event loop is while somebody asks. What waits for it waits
 * in the sockets, where it cannot be counted: a timer that does not come tells
 * how long it has been.
 */
export class LoopLag {
  private readonly options: Options;
  private turn: { readonly began: number; asked: number } | undefined;

  constructor(options: Options) {
    this.options = options;
  }

  /** Of one more who asks: by how many ms the loop is late, and how many have asked since it was not. */
  ofNext(): { readonly lateMs: number; readonly asked: number } {
    const turn = this.turn ?? this.begin();
    turn.asked += 1;
    const took = this.options.now() - turn.began;
    return { lateMs: Math.max(0, took - TURN_MS), asked: turn.asked };
  }

  private begin() {
    const { now, after } = this.options;
    const turn = { began: now(), asked: 0 };
    this.turn = turn;
    after(TURN_MS, () => {
      this.turn = undefined;
    });
    return turn;
  }
}
