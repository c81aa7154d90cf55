import {
  judgeController,
  RefreshBook,
  type ControllerHealth,
  type ExternalSecretObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { baseOf, changedKeys } from '../../observed/changedKeys';
import { unnoted } from '../../ownership/notedMap';
import { memoised } from '../../ownership/memo';

type Objects = ReadonlyMap<string, ExternalSecretObject>;

/** What a controller is judged by, beside the ExternalSecrets of its cluster. */
type Beside = Omit<
  Parameters<typeof judgeController>[0],
  'externalSecrets' | 'book'
>;

interface Judged {
  readonly beside: Beside;
  readonly health: ControllerHealth;
}

/** By the name of the plane, for causes name it: several may live in one cluster. */
const judgedOf = memoised(
  (_objects: Objects) => new Map<string | undefined, Judged>(),
);

/** What all ExternalSecrets of a cluster tell of its controller, brought up to date by what changed of them. */
class KeptBook {
  private book: RefreshBook | undefined;
  private objects: Objects | undefined;

  at(objects: Objects, beside: Beside): RefreshBook {
    const { book, objects: before } = this;
    this.objects = objects;
    if (!book?.fits(beside) || !before) {
      this.book = new RefreshBook(beside, objects.values());
      return this.book;
    }
    for (const key of changedKeys(before, objects)) {
      book.replace(before.get(key), objects.get(key));
    }
    return book;
  }
}

/** For as long as changes are kept beside a large map: then it becomes another, and all is gone through. */
const bookOf = memoised((_base: Objects) => new KeptBook());

function sameDeployment(a: Beside['deployment'], b: Beside['deployment']) {
  return a.state === 'found' && b.state === 'found'
    ? a.value === b.value
    : a.state === b.state;
}

/** A cluster that is not seen now says why and since when: that is told at once, and not kept. */
const isSeen = ({ freshness }: Beside) => freshness.state === 'fresh';

function holds({ beside: then, health }: Judged, now: Beside): boolean {
  const { validUntil = Infinity } = health;
  return (
    isSeen(now) &&
    now.now >= then.now &&
    now.now < validUntil &&
    now.doubt === then.doubt &&
    now.thresholds === then.thresholds &&
    now.groupServed === then.groupServed &&
    sameDeployment(now.deployment, then.deployment)
  );
}

/**
 * The controller of a cluster, as all its ExternalSecrets tell of it. What they
 * tell is brought up to date by those that changed, and asked again once a time
 * has come at which something else would be true of it.
 */
export function controllerOf(all: Objects, beside: Beside): ControllerHealth {
  // What it is told to be stands in each answer, beside its plane.
  const objects = unnoted(all);
  const judged = judgedOf(objects);
  const before = judged.get(beside.plane);
  if (before && holds(before, beside)) return before.health;
  const book = bookOf(baseOf(objects)).at(objects, beside);
  const externalSecrets = {
    [Symbol.iterator]: () => objects.values(),
  };
  const health = judgeController({ ...beside, externalSecrets, book });
  if (isSeen(beside)) judged.set(beside.plane, { beside, health });
  return health;
}
