import {
  AuthenticationError,
  NotAllowedError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { askText } from '../http/askText';
import { systemTimer, type Timer } from '../http/deadline';
import type { HttpQuestion } from '../http/openAnswer';
import { RefusedAnswer } from '../http/refusedAnswer';
import { parseDecisions, parseProfile, writeQuestion } from './authzSchema';
import type {
  AuthzSubject,
  OpenChoreoApi,
  Profile,
  Question,
} from './question';

/** The world outside. */
export interface HttpOpenChoreoApiOptions {
  /** Without `/api/v1`. */
  readonly baseUrl: string;
  /** In milliseconds, for one request to the last byte of its answer. */
  readonly timeoutMs: number;
  /** The machine's, when absent. */
  readonly timer?: Timer;
}

/** A profile names a few rights, and a decision takes 50 bytes. */
const MAX_BYTES = 4 * 1024 * 1024;

function unavailable(how: string): ServiceUnavailableError {
  return new ServiceUnavailableError(
    `OpenChoreo does not say what you may see, so nothing is shown: ${how}. Look at openchoreo.baseUrl and at the OpenChoreo API`,
  );
}

/** What it means that the API did not answer a question. */
function refusal(status: number): Error {
  switch (status) {
    case 401:
      return new AuthenticationError(
        'OpenChoreo does not accept the token in x-openchoreo-token: it is expired or not of this OpenChoreo. Sign in again',
      );
    case 403:
      return new NotAllowedError(
        'OpenChoreo does not tell you what you may see: access to its authorization API is refused',
      );
    default:
      return unavailable(`its API answered with status ${status}`);
  }
}

/** Asks OpenChoreo's API over HTTP, with the token of whoever asks and no other. */
export class HttpOpenChoreoApi implements OpenChoreoApi {
  private readonly options: HttpOpenChoreoApiOptions;

  constructor(options: HttpOpenChoreoApiOptions) {
    this.options = options;
  }

  async profile(token: string | undefined): Promise<Profile> {
    const profile = parseProfile(await this.ask('profile', token));
    if (!profile) throw unavailable('its profile of you cannot be read');
    return profile;
  }

  async evaluate(
    token: string | undefined,
    subject: AuthzSubject,
    questions: readonly Question[],
  ): Promise<readonly boolean[]> {
    const body = questions.map(question => writeQuestion(question, subject));
    const answer = await this.ask('evaluates', token, body);
    const decisions = parseDecisions(answer, questions.length);
    if (!decisions) throw unavailable('its decisions cannot be read');
    return decisions;
  }

  private async ask(
    what: 'profile' | 'evaluates',
    token: string | undefined,
    body?: unknown,
  ): Promise<unknown> {
    const { status, text } = await this.send({
      url: `${this.options.baseUrl}/api/v1/authz/${what}`,
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (status < 200 || status > 299) throw refusal(status);
    try {
      return JSON.parse(text);
    } catch {
      throw unavailable('its answer is not complete JSON');
    }
  }

  private async send(question: HttpQuestion) {
    const { timeoutMs, timer = systemTimer } = this.options;
    const bounds = { timer, deadlineMs: timeoutMs, maxBytes: MAX_BYTES };
    try {
      return await askText(question, bounds);
    } catch (error) {
      throw unavailable(
        error instanceof RefusedAnswer
          ? error.message
          : 'its API does not answer',
      );
    }
  }
}
