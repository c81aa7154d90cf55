import { failureOf, KubeFailure } from './failure';

/** Objects, and bytes of their text. */
interface Amount {
  readonly objects: number;
  readonly bytes: number;
}

/** What one list may be: twice what a large cluster has. More of it would be kept while it goes on. */
const OF_A_LIST: Amount = { objects: 200_000, bytes: 768 * 1024 ** 2 };

/** What all lists of one way into a cluster may be together: what is kept of them is less than their text. */
const OF_ALL_LISTS: Amount = { objects: 500_000, bytes: 1536 * 1024 ** 2 };

/** What is too long will still be that a moment later. */
const TOO_LONG_FOR_MS = 10 * 60_000;

function sum(a: Amount, b: Amount): Amount {
  return { objects: a.objects + b.objects, bytes: a.bytes + b.bytes };
}

function refuse(what: string, { objects, bytes }: Amount, most: Amount): void {
  const more =
    objects > most.objects
      ? `${most.objects} objects`
      : bytes > most.bytes && `${most.bytes} bytes`;
  if (!more) return;
  const { failure } = failureOf(
    'overQuota',
    `${what} of more than ${more} is not read`,
  );
  throw new KubeFailure(failure, 'plain', TOO_LONG_FOR_MS);
}

/** What one list takes of the room of its cluster, for as long as what it brought is kept. */
export class ListShare {
  private amount: Amount = { objects: 0, bytes: 0 };

  constructor(private readonly room: ListRoom) {}

  /** Counts what came; throws where it is more than is read. */
  count(amount: Amount): void {
    this.amount = sum(this.amount, amount);
    this.room.add(amount);
    refuse('a list', this.amount, OF_A_LIST);
    refuse('what all lists of a cluster bring', this.room.taken, OF_ALL_LISTS);
  }

  release(): void {
    const { objects, bytes } = this.amount;
    this.room.add({ objects: -objects, bytes: -bytes });
  }

  /** What had been let go of is kept after all. */
  retake(): void {
    this.room.add(this.amount);
  }
}

/** The room that all lists of one way into a cluster share. */
export class ListRoom {
  private amount: Amount = { objects: 0, bytes: 0 };

  get taken(): Amount {
    return this.amount;
  }

  add(amount: Amount): void {
    this.amount = sum(this.amount, amount);
  }
}
