/** How something is asked for. @public */
export interface SecretsRequestOptions {
  readonly signal?: AbortSignal;
  /**
   * Asks the back end to say when the answer changes, and is told where it
   * does: what the answer's header holds, or nothing.
   */
  readonly follow?: (told: string | null) => void;
}
