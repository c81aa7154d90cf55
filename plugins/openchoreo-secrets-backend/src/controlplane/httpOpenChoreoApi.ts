import {
  AuthenticationError,
  NotAllowedError,
  ServiceUnavailableError,
} from '@backstage/errors';
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
  readonly fetch: typeof fetch;
  /** In milliseconds, for one request. */
  readonly timeoutMs: number;
}

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
    const response = await this.send(
      `${this.options.baseUrl}/api/v1/authz/${what}`,
      {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          accept: 'application/json',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      },
    );
    if (!response.ok) {
      await response.body?.cancel();
      throw refusal(response.status);
    }
    try {
      return await response.json();
    } catch {
      throw unavailable('its answer is not complete JSON');
    }
  }

  private async send(url: string, init: RequestInit): Promise<Response> {
    const { fetch, timeoutMs } = this.options;
    try {
      return await fetch(url, {
        ...init,
        // A token goes nowhere but to the configured address.
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
    } catch {
      throw unavailable('its API cannot be reached');
    }
  }
}
