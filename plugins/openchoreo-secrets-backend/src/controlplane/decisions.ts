import { createHash } from 'node:crypto';
import { NotAllowedError } from '@backstage/errors';
import type { OpenChoreoApi, Profile, Question } from './question';

/** Who asks: what one is told is never told to another, nor to the same with another token. */
export interface Asker {
  readonly user: string;
  readonly token?: string;
}

/** What decisions need. */
export interface DecisionsOptions {
  readonly api: OpenChoreoApi;
  /** In milliseconds. */
  readonly now: () => number;
}

/** What was decided is asked again after this time at the latest. */
const KEPT_MS = 30_000;

/** How many questions one request takes. */
const BATCH = 200;

/** So many requests of one caller are under way at once, and when one fails, those behind it are not sent. */
const LANES = 4;

/** So many callers are remembered; the one that came first is forgotten first. */
const CALLERS = 1_000;

interface Known {
  readonly until: number;
  readonly profile: Promise<Profile>;
  readonly decisions: Map<string, Promise<boolean>>;
}

function keyOf(asker: Asker): string {
  // Tokens are not kept, only what tells one from another.
  return createHash('sha256')
    .update(JSON.stringify([asker.user, asker.token ?? null]))
    .digest('base64url');
}

/** When a token ends by itself; the API has the last word on whether it is good at all. */
function endOf(token: string | undefined): number {
  try {
    const [, payload] = (token ?? '').split('.');
    const { exp } = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return typeof exp === 'number' ? exp * 1_000 : Infinity;
  } catch {
    return Infinity;
  }
}

function questionKey(question: Question): string {
  const { action, namespace, project, component, environment } = question;
  return JSON.stringify([action, namespace, project, component, environment]);
}

/** Asks OpenChoreo what callers may do, and remembers it for half a minute. */
export class Decisions {
  private readonly options: DecisionsOptions;
  private readonly callers = new Map<string, Known>();

  constructor(options: DecisionsOptions) {
    this.options = options;
  }

  /** Whether some actions are allowed everywhere: then there is nothing more to ask. */
  async isUnrestricted(
    asker: Asker,
    actions: readonly string[],
  ): Promise<boolean> {
    const { unrestricted } = await this.known(asker).profile;
    return (
      unrestricted.has('*') || actions.every(each => unrestricted.has(each))
    );
  }

  /** @returns one decision a question, in their order; throws a Backstage error when there is none. */
  async decide(
    asker: Asker,
    questions: readonly Question[],
  ): Promise<readonly boolean[]> {
    if (questions.length === 0) return [];
    const known = this.known(asker);
    const { unrestricted } = await known.profile;
    if (unrestricted.has('*')) return questions.map(() => true);
    const { decisions } = known;
    const open = new Map(
      questions
        .map(question => [questionKey(question), question] as const)
        .filter(([key]) => !decisions.has(key)),
    );
    this.ask(asker, known, [...open.values()]);
    return Promise.all(
      questions.map(async question => {
        const decision = decisions.get(questionKey(question));
        return decision !== undefined && (await decision);
      }),
    );
  }

  /** Until when what was decided of somebody is; without end where nothing was. */
  rememberedUntil(asker: Asker): number {
    const known = this.callers.get(keyOf(asker));
    return known && this.options.now() < known.until ? known.until : Infinity;
  }

  private known(asker: Asker): Known {
    const key = keyOf(asker);
    const now = this.options.now();
    const known = this.callers.get(key);
    if (known && now < known.until) return known;
    this.callers.delete(key);
    for (const first of this.callers.keys()) {
      if (this.callers.size < CALLERS) break;
      this.callers.delete(first);
    }
    const fresh: Known = {
      until: Math.min(now + KEPT_MS, endOf(asker.token)),
      profile: this.options.api.profile(asker.token),
      decisions: new Map(),
    };
    this.callers.set(key, fresh);
    // What failed is asked again by the next one.
    fresh.profile.catch(() => this.forget(key, fresh));
    return fresh;
  }

  private forget(key: string, known: Known): void {
    if (this.callers.get(key) === known) this.callers.delete(key);
  }

  private ask(
    asker: Asker,
    { profile, decisions }: Known,
    questions: readonly Question[],
  ): void {
    const lanes = Array.from<unknown, Promise<unknown>>(
      { length: LANES },
      () => profile,
    );
    for (let start = 0; start < questions.length; start += BATCH) {
      const batch = questions.slice(start, start + BATCH);
      const lane = (start / BATCH) % LANES;
      const answers = lanes[lane].then(async () => {
        const { subject } = await profile;
        if (!subject) throw noSubject();
        return this.options.api.evaluate(asker.token, subject, batch);
      });
      lanes[lane] = answers;
      batch.forEach((question, index) => {
        const key = questionKey(question);
        const decision = answers.then(all => all[index]);
        decisions.set(key, decision);
        decision.catch(() => decisions.delete(key));
      });
    }
  }
}

function noSubject(): NotAllowedError {
  return new NotAllowedError(
    'OpenChoreo knows nothing of you that rights could be granted to. Where its authorization is off, set openchoreo.features.authz.enabled to false',
  );
}
