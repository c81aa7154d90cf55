/** One fault, as a trace tells of it. */
export interface Fault {
  readonly what: string;
  /** Nothing is heard of these planes while it lasts. */
  readonly dark: readonly string[];
  /** Begins it; the answer ends it. */
  readonly begin: () => () => void;
}
