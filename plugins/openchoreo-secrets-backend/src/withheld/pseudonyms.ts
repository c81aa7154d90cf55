/** What ids are made of names of. */
export type IdOf = 'plane' | 'store' | 'object' | 'finding' | 'place';

/** The control plane is nobody's secret. */
const KNOWN_TO_ALL = 'ControlPlane/';

/** Ids are made of names: in an answer without names they are numbered. */
export class Pseudonyms {
  private readonly known = new Map<string, string>();
  private readonly counts = new Map<IdOf, number>();

  for(kind: IdOf, id: string): string {
    if (id.startsWith(KNOWN_TO_ALL)) return id;
    const key = `${kind} ${id}`;
    const known = this.known.get(key);
    if (known) return known;
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    const pseudonym = `${kind}-${count}`;
    this.known.set(key, pseudonym);
    return pseudonym;
  }
}
