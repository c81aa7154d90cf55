import { KubeObject, LogEvent, resourceId } from '../log';
import { Responder } from './exchange';
import { ListCall } from './resourceCall';
import { encodeEvent, eventFor, selectChange, WatchEvent } from './watchEvent';

const bookmarkEveryMs = 60_000;
const bookmarkBeforeEndMs = 2_000;
// Upstream picks between 30 and 60 minutes at random.
const defaultTimeoutSeconds = 45 * 60;

/** One open watch: history first, then what happens, until its time is up. */
export class WatchStream {
  readonly #call: ListCall;
  readonly #selected: (object: KubeObject) => boolean;
  readonly #responder: Responder;
  readonly #cleanups: (() => void)[] = [];
  #after = 0;
  #open = true;

  constructor(
    call: ListCall,
    selected: (object: KubeObject) => boolean,
    responder: Responder,
  ) {
    this.#call = call;
    this.#selected = selected;
    this.#responder = responder;
    // Headers go out at once: clients wait for them before the first event.
    responder.head(200, {
      'content-type': 'application/json',
      'cache-control': 'no-cache, private',
    });
  }

  send(event: WatchEvent): void {
    if (!this.#open) return;
    const line = encodeEvent(event, this.#call.presentation);
    this.#responder.write(Buffer.from(`${line}\n`));
  }

  follow(after: number): void {
    this.#after = after;
    const { log, options } = this.#call;
    this.#responder.onClose(() => this.#close());
    this.#cleanups.push(log.subscribe(event => this.#onEvent(event)));
    const seconds = options.timeoutSeconds || defaultTimeoutSeconds;
    const lifetime = seconds * 1_000;
    this.#later(lifetime, () => this.end());
    if (!options.bookmarks) return;
    this.#repeat(bookmarkEveryMs);
    if (lifetime > bookmarkBeforeEndMs) {
      this.#later(lifetime - bookmarkBeforeEndMs, () => this.#bookmark());
    }
  }

  end(): void {
    if (!this.#open) return;
    this.#close();
    this.#responder.end();
  }

  #onEvent(event: LogEvent): void {
    const { resource } = this.#call;
    if (event.kind === 'reset') {
      // A restored cluster's servers were restarted.
      this.end();
    } else if (event.kind === 'resource') {
      // A changed CRD ends the watches on it.
      if (resourceId(event.resource) === resourceId(resource)) this.end();
    } else if (event.kind === 'change') {
      const { change } = event;
      if (change.revision <= this.#after) return;
      if (resourceId(change.resource) !== resourceId(resource)) return;
      const seen = eventFor(selectChange(change, this.#selected));
      if (seen) this.send(seen);
    }
  }

  #repeat(ms: number): void {
    this.#later(ms, () => {
      this.#bookmark();
      this.#repeat(ms);
    });
  }

  #bookmark(): void {
    const revision = Math.max(this.#after, this.#call.log.revision);
    this.send({ type: 'BOOKMARK', revision });
  }

  #later(ms: number, callback: () => void): void {
    const cancel = this.#call.log.clock.setTimeout(() => {
      if (this.#open) callback();
    }, ms);
    this.#cleanups.push(cancel);
  }

  #close(): void {
    this.#open = false;
    for (const cleanup of this.#cleanups.splice(0)) cleanup();
  }
}
