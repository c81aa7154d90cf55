import { catalogHealthAnswerSchema } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { healthBook, type HealthBook } from '../stamp/healthBook';
import { readBounded } from './readBounded';
import { Unheard } from './unheard';

/** A hundred thousand entities take about a quarter of this. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What is asked with. */
export interface Question {
  readonly baseUrl: string;
  readonly token: string;
  /** Of the last answer. */
  readonly etag?: string;
  readonly signal: AbortSignal;
}

/** What the back end said. */
export type Reply =
  | { readonly state: 'unchanged' }
  | {
      readonly state: 'news';
      readonly book: HealthBook;
      readonly etag?: string;
    };

function refusal(status: number): Unheard {
  if (status >= 300 && status < 400) {
    return new Unheard(
      `the back end answered a redirect (${status}), and none is followed`,
    );
  }
  return new Unheard(
    status === 403
      ? "the back end refuses (403): list 'plugin:catalog' in openchoreoSecrets.authorization.catalogServices of its configuration"
      : `the back end answered ${status}`,
  );
}

function parsed(text: string): HealthBook {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Unheard('the back end answered what is not JSON');
  }
  const answer = catalogHealthAnswerSchema.safeParse(json);
  if (answer.success) return healthBook(answer.data);
  const where = answer.error.issues[0].path.join('.');
  throw new Unheard(
    `the back end answered in another form than expected, at '${where}'`,
  );
}

/** Asks the back end of secret health for coarse health of everything, once. */
export async function askHealth(question: Question): Promise<Reply> {
  const { baseUrl, token, etag, signal } = question;
  const response = await fetch(`${baseUrl}/v1/catalog-health`, {
    headers: {
      Accept: 'application/json',
      Authorization: `Bearer ${token}`,
      ...(etag !== undefined && { 'If-None-Match': etag }),
    },
    // Whoever it would lead to gets no token.
    redirect: 'manual',
    signal,
  });
  if (etag !== undefined && response.status === 304) {
    return { state: 'unchanged' };
  }
  if (response.status !== 200) {
    await response.body?.cancel();
    throw refusal(response.status);
  }
  return {
    state: 'news',
    book: parsed(await readBounded(response, MOST_BYTES)),
    etag: response.headers.get('etag') ?? undefined,
  };
}
