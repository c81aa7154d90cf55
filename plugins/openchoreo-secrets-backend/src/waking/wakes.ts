import { createHmac, randomBytes } from 'node:crypto';
import type { SignalsService } from '@backstage/plugin-signals-node';
import {
  BEAT_MS,
  formatFollowed,
  wakeChannels,
  type BeatMessage,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { principalOf, type Caller } from '../access/caller';
import { Turns } from '../access/turns';
import { systemTimer, within } from '../http/deadline';
import {
  changes,
  FollowedAnswers,
  type Entry,
  type Follower,
  type Shown,
} from './followed';

/** How often it is looked whether something has changed, while somebody is followed. */
const LOOK_MS = 250;

/** Answers that take longer are looked after at a pace of their own: others do not wait for them. */
const DEAR_MS = 40;

const PACES = ['cheap', 'dear'] as const;

type Pace = (typeof PACES)[number];

/** What looking at each pace may cost: one part in so many of the time, in turns with all else. */
const SHARES: Readonly<Record<Pace, number>> = { cheap: 2, dear: 4 };

function paceOf({ tookMs }: Entry): Pace {
  return tookMs < DEAR_MS ? 'cheap' : 'dear';
}

/** How long others wait for their turn. */
const TURN_MS = 8;

/** Who is looked after no sooner than this is told so by silence, and asks as if nobody followed. */
const LATE_MS = 3_000;

function isLate({ entries }: Follower, now: number): boolean {
  return [...entries.values()].some(({ lookedAt }) => now - lookedAt > LATE_MS);
}

/** Nobody is kept waiting longer by an answer that hangs. */
const GIVE_UP_MS = 2_000;

/** So many answers are made again at once. */
const TURNS = { most: 8, giveUpMs: GIVE_UP_MS };

/** Who may not see it any more, or what is gone: whoever asks next is told so, and nobody is woken for it. */
const REFUSED: ReadonlySet<string> = new Set([
  'AuthenticationError',
  'InputError',
  'NotAllowedError',
  'NotFoundError',
]);

/** The world outside. */
export interface WakesOptions {
  readonly signals: SignalsService;
  /** In milliseconds. */
  readonly now: () => number;
  /** Resolves after others had their turn. */
  readonly pause: () => Promise<void>;
}

/** An answer that was asked for by request, as it may be followed. */
export interface Asked {
  readonly caller: Caller;
  /** Tells the token of the request from others; it is not kept. */
  readonly authorization: string | undefined;
  /** Its address. */
  readonly question: string;
  readonly again: () => Promise<Shown>;
}

/**
 * Wakes readers when what they were answered last has changed: each answer is
 * asked for again as they asked, with their rights as of then, and where it
 * says something else, they are told that it does, and not what. It says to
 * all whom it follows that it does, so that who hears nothing knows what that
 * means.
 */
export class Wakes {
  private readonly followed = new FollowedAnswers();
  private readonly turns = new Turns(TURNS);
  /** Names of channels follow from it: nobody else can make them. */
  private readonly key = randomBytes(32);
  private readonly backEnd = randomBytes(9).toString('base64url');
  private isStopped = false;
  private readonly looking = new Map<Pace, NodeJS.Timeout>();
  private beating: NodeJS.Timeout | undefined;
  private beats = 0;

  constructor(private readonly options: WakesOptions) {}

  /** Follows an answer. @returns what a header tells of it; nothing where it is not followed. */
  follow(asked: Asked, shown: Shown): string | undefined {
    const { caller, authorization, again } = asked;
    const principal = principalOf(caller);
    // Whose token cannot be told from another's shares no channel with them.
    const isReader = principal.type === 'user' && authorization !== undefined;
    if (!isReader || this.isStopped) return undefined;
    const user = principal.userEntityRef;
    const reader = this.nameOf([user, authorization, caller.token]);
    const question = this.nameOf([asked.question]);
    const until = caller.credentials.expiresAt?.getTime() ?? Infinity;
    const following = { reader, user, until, question, again };
    if (!this.followed.take(following, shown, this.options.now())) {
      return undefined;
    }
    this.start();
    return formatFollowed(this.backEnd, reader);
  }

  /** Asks again for what may have changed, and wakes those for whom it has. */
  async look(paces: readonly Pace[] = PACES): Promise<void> {
    const followers = this.followed.at(this.options.now());
    await within<unknown>(
      { timer: systemTimer, ms: GIVE_UP_MS },
      () => this.lookForAll(followers, paces),
      () => undefined,
    );
  }

  private async lookForAll(
    followers: readonly Follower[],
    paces: readonly Pace[],
  ): Promise<void> {
    const { now, pause } = this.options;
    const looked: Promise<void>[] = [];
    let since = now();
    for (const follower of followers) {
      looked.push(this.lookFor(follower, paces));
      if (now() - since < TURN_MS) continue;
      await pause();
      since = now();
    }
    await Promise.all(looked);
  }

  /** Forgets everybody, as when all is configured anew: they hear nothing, and ask. */
  clear(): void {
    this.followed.clear();
  }

  stop(): void {
    this.isStopped = true;
    this.clear();
    this.looking.forEach(each => clearTimeout(each));
    clearInterval(this.beating);
  }

  private nameOf(parts: readonly (string | undefined)[]): string {
    return createHmac('sha256', this.key)
      .update(JSON.stringify(parts))
      .digest('base64url');
  }

  private start(): void {
    if (this.beating) return;
    this.beating = setInterval(() => this.beat(), BEAT_MS);
    this.beating.unref();
    PACES.forEach(pace => this.lookIn(pace, LOOK_MS));
  }

  private lookIn(pace: Pace, ms: number): void {
    if (this.isStopped) return;
    clearTimeout(this.looking.get(pace));
    const timer = setTimeout(() => void this.lookAgain(pace), ms);
    timer.unref();
    this.looking.set(pace, timer);
  }

  private async lookAgain(pace: Pace): Promise<void> {
    const start = this.options.now();
    if (this.followed.at(start).length === 0) {
      clearInterval(this.beating);
      this.beating = undefined;
      return;
    }
    await this.look([pace]);
    const spent = this.options.now() - start;
    this.lookIn(pace, Math.max(LOOK_MS, spent * (SHARES[pace] - 1)));
  }

  /** Wakes one reader where one answer at least has changed. */
  private async lookFor(
    follower: Follower,
    paces: readonly Pace[],
  ): Promise<void> {
    const { entries, wakes } = follower;
    const now = this.options.now();
    if (wakes.isSpent(now)) return;
    const due = [...entries].filter(([, entry]) => {
      if (entry.isAsked || !paces.includes(paceOf(entry))) return false;
      const stands = entry.stands();
      if (stands) entry.lookedAt = now;
      return !stands;
    });
    const changed = await Promise.all(
      due.map(([question, entry]) =>
        this.hasChanged(follower, question, entry),
      ),
    );
    if (!changed.includes(true)) return;
    wakes.spend(this.options.now());
    this.wake(follower);
  }

  private async hasChanged(
    { entries }: Follower,
    question: string,
    entry: Entry,
  ): Promise<boolean> {
    entry.isAsked = true;
    try {
      const next = await this.turns.run(async () => {
        await this.options.pause();
        const start = this.options.now();
        const answer = await entry.again();
        entry.tookMs = this.options.now() - start;
        entry.lookedAt = start;
        return answer;
      }, new AbortController().signal);
      // Meanwhile it may have been asked for, and is followed from there.
      return entries.get(question) === entry && changes(entry, next);
    } catch (error) {
      if (error instanceof Error && REFUSED.has(error.name)) {
        if (entries.get(question) === entry) entries.delete(question);
      }
      // Whatever is away for a while is asked again.
      return false;
    } finally {
      entry.isAsked = false;
    }
  }

  private wake({ reader, user }: Follower): void {
    const channels = wakeChannels(formatFollowed(this.backEnd, reader));
    if (channels) this.send(channels.wakes, [user], {});
  }

  private beat(): void {
    const now = this.options.now();
    const followers = this.followed.at(now);
    this.beats += 1;
    const late = new Set(
      followers.filter(each => isLate(each, now)).map(({ user }) => user),
    );
    const [first, ...others] = followers.filter(({ user }) => !late.has(user));
    if (!first) return;
    const message: BeatMessage = { beat: this.beats };
    const channels = wakeChannels(formatFollowed(this.backEnd, first.reader));
    const users = new Set([first, ...others].map(({ user }) => user));
    if (channels) this.send(channels.beats, [...users], { ...message });
  }

  /** A message that cannot be sent is one that nobody hears: they ask by themselves. */
  private send(
    channel: string,
    entityRef: string[],
    message: { readonly beat?: number },
  ): void {
    const recipients = { type: 'user' as const, entityRef };
    this.options.signals
      .publish({ channel, recipients, message })
      .catch(() => undefined);
  }
}
