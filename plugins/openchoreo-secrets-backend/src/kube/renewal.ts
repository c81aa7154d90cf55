/** Listeners of one event. */
class Listeners {
  private readonly listeners = new Set<() => void>();

  on(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(): void {
    [...this.listeners].forEach(listener => listener());
  }
}

/** Whether the cluster behind a way in is still the one that it was: it may be rebuilt under its address. */
export class Renewal {
  /** Something looks as if it were another: it should be asked who it is. */
  readonly suspected = new Listeners();
  /** It is another: what was followed is listed anew. */
  readonly happened = new Listeners();
}
