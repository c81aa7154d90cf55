/**
 * What goes wrong with a request that a rule matches.
 *
 * @public
 */
export type FaultEffect =
  /** Answers later. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** Takes the request and never answers. */
  | { readonly kind: 'hang' }
  /** Answers so many bytes of the body and then nothing more. */
  | { readonly kind: 'hangMidBody'; readonly bytes: number }
  /** Proxies hold the headers back until there is something of a body. */
  | { readonly kind: 'holdHeaders' }
  /** Ends the body after so many bytes. */
  | {
      readonly kind: 'cutAfterBytes';
      readonly bytes: number;
      readonly ending: Ending;
    }
  /** Ends a watch after so many events, if asked in the middle of a line. */
  | {
      readonly kind: 'cutAfterEvents';
      readonly events: number;
      readonly ending: Ending;
      readonly midLine?: boolean;
    }
  /** Half-open: after so many events silence, and the end is never told. */
  | { readonly kind: 'silence'; readonly afterEvents: number }
  /** Delivers the body in pieces of so many bytes, inside characters too. */
  | { readonly kind: 'split'; readonly bytes: number }
  /** Delivers the body in pieces of so many bytes, one each time that so long has passed. */
  | {
      readonly kind: 'trickle';
      readonly bytes: number;
      readonly everyMs: number;
    }
  /** Answers a body that goes on for as long as it is read: the same again and again, blanks where it is not said. */
  | { readonly kind: 'endless'; readonly head?: string; readonly of?: string }
  /** Resets the connection instead of an answer. */
  | { readonly kind: 'reset' }
  /** Answers a Status, worded as the server does where it has words for it. */
  | {
      readonly kind: 'status';
      readonly code: number;
      readonly reason?: string;
      readonly message?: string;
      readonly retryAfterSeconds?: number;
    }
  /** Answers something that is no Status: HTML, plain text, nothing at all. */
  | {
      readonly kind: 'body';
      readonly code: number;
      readonly body: string | Uint8Array;
      readonly contentType?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Answers with this `Date`; none, where it is empty. Objects keep their times. */
  | { readonly kind: 'dateHeader'; readonly value: string }
  /** Compacts the cluster's history before the request is looked at. */
  | { readonly kind: 'compact' }
  /** Puts the revision counter back before the request is looked at. */
  | { readonly kind: 'resetRevision'; readonly revision?: number }
  /** Sets the cluster's clock wrong before the request is looked at. */
  | { readonly kind: 'skewClock'; readonly ms: number };

/**
 * How a body ends early: as if complete, with the connection closed, or with
 * the connection reset.
 *
 * @public
 */
export type Ending = 'complete' | 'fin' | 'rst';
