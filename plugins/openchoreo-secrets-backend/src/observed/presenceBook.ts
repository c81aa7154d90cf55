import type { Revision } from './revision';
import { SharedMap } from './sharedMap';
import type { SecretPresence } from './snapshot';

function sameNews(a: SecretPresence, b: SecretPresence): boolean {
  if (a.state !== 'unknown' || b.state !== 'unknown')
    return a.state === b.state;
  return (
    a.failure.class === b.failure.class && a.failure.status === b.failure.status
  );
}

/** What is known weighs more than what is not, and the later more than the earlier. */
function better(a: SecretPresence, b: SecretPresence): SecretPresence {
  if (a.state === 'unknown') return b;
  if (b.state === 'unknown') return a;
  return b.asOf > a.asOf ? b : a;
}

/** Which of the named Secrets of one cluster exist, as told by one or several ways into it. */
export class PresenceBook {
  private readonly parts = new Map<string, SharedMap<SecretPresence>>();

  constructor(private readonly revision: Revision) {}

  /** What one way into the cluster tells of a Secret, by `namespace/name`. */
  set(part: string, key: string, presence: SecretPresence): void {
    const known = this.part(part);
    const before = known.get(key);
    const same = before !== undefined && sameNews(before, presence);
    // It is not known since it first was not.
    if (same && presence.state === 'unknown') return;
    known.set(key, presence);
    if (same) this.revision.heard();
    else this.revision.contentChanged();
  }

  /** Undefined where nothing was asked. */
  snapshot(): ReadonlyMap<string, SecretPresence> | undefined {
    const parts = [...this.parts.values()].map(part => part.frozen());
    if (parts.length < 2) return parts.at(0);
    const all = new Map<string, SecretPresence>();
    for (const [key, presence] of parts.flatMap(part => [...part])) {
      const other = all.get(key);
      all.set(key, other ? better(other, presence) : presence);
    }
    return all;
  }

  private part(name: string): SharedMap<SecretPresence> {
    const known = this.parts.get(name);
    if (known) return known;
    const part = new SharedMap<SecretPresence>();
    this.parts.set(name, part);
    return part;
  }
}
