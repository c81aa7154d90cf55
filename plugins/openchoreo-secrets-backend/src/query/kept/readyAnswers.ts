import type {
  PlaneDto,
  SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { memoised } from '../../ownership/memo';
import type { Fleet } from '../fleet/fleet';
import { asOfPlanes, platformWritten } from '../wire/written';

/** An answer with the planes that it drew on. */
export type PlatformAnswer = object &
  (
    | { readonly planes: readonly SeenPlaneDto[] }
    | { readonly observed: readonly PlaneDto[] }
  );

/** An answer as it is sent. */
export interface Ready {
  readonly etag: string;
  /** When its planes were heard from. */
  readonly asOf: string;
  readonly body: object;
  readonly text: () => string;
}

/** So many questions of one fleet are kept as they were answered; the longest unasked goes first. */
const MOST = 64;

function readyOf(body: PlatformAnswer): Ready {
  const planes = 'observed' in body ? body.observed : body.planes;
  const { etag, text } = platformWritten(body);
  return { etag, asOf: asOfPlanes(planes), body, text };
}

const answersOf = memoised(
  (_fleet: Fleet) => new Map<string, Promise<Ready>>(),
);

/**
 * What is made of a fleet, as somebody sees it, is made and written once for
 * all who ask the same, also while it is made. It goes with the fleet.
 */
export function readyAnswer(
  fleet: Fleet,
  question: unknown,
  make: () => PlatformAnswer | Promise<PlatformAnswer>,
): Promise<Ready> {
  const answers = answersOf(fleet);
  const key = JSON.stringify(question);
  const ready =
    answers.get(key) ??
    made(make).catch(error => {
      // Whoever asks next has it made anew.
      answers.delete(key);
      throw error;
    });
  answers.delete(key);
  answers.set(key, ready);
  const [oldest] = answers.keys();
  if (answers.size > MOST) answers.delete(oldest);
  return ready;
}

async function made(
  make: () => PlatformAnswer | Promise<PlatformAnswer>,
): Promise<Ready> {
  return readyOf(await make());
}
