import { createHash } from 'node:crypto';

/** Unique ids of one cluster: the same in every run, different in each life. */
export class Identities {
  #count = 0;
  readonly #cluster: string;

  constructor(cluster: string) {
    this.#cluster = cluster;
  }

  uid(subject: string): string {
    const hex = this.#hash(subject);
    const parts = [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ];
    return parts.join('-');
  }

  suffix(): string {
    return this.#hash('suffix').slice(0, 5);
  }

  #hash(subject: string): string {
    this.#count += 1;
    const text = `${this.#cluster}\n${this.#count}\n${subject}`;
    return createHash('sha256').update(text).digest('hex');
  }
}
