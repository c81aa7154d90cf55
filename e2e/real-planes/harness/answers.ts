import {
  entitySecretsSchema,
  incidentsAnswerSchema,
  planesAnswerSchema,
  referencesAnswerSchema,
  secretsAnswerSchema,
  storesAnswerSchema,
  type EntitySecretsDto,
  type IncidentDto,
  type PlatformPlaneDto,
  type ReferenceRowDto,
  type SecretRowDto,
  type StoreRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { wantText } from './json';

/** What the product answers to a signed-in guest. */
export interface Answers {
  /** The secrets of a component, or undefined while the catalog lacks it. */
  secretsOf(
    namespace: string,
    component: string,
  ): Promise<EntitySecretsDto | undefined>;
  /** The rows of all secrets that contain a text. */
  rowsWith(text: string): Promise<readonly SecretRowDto[]>;
  planes(): Promise<readonly PlatformPlaneDto[]>;
  stores(): Promise<readonly StoreRowDto[]>;
  references(): Promise<readonly ReferenceRowDto[]>;
  incidents(): Promise<readonly IncidentDto[]>;
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/api/auth/guest/refresh`, {
    method: 'POST',
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  return wantText(await response.json(), 'backstageIdentity', 'token');
}

/** Asks the product over HTTP, as its front end does. */
export function answersOf(url: string): Answers {
  let session: { readonly token: Promise<string>; readonly at: number } = {
    token: signIn(url),
    at: Date.now(),
  };
  const authorization = async () => {
    if (Date.now() - session.at > 10 * 60_000) {
      session = { token: signIn(url), at: Date.now() };
    }
    return `Bearer ${await session.token}`;
  };
  const get = async (path: string) => {
    const response = await fetch(`${url}/api/openchoreo-secrets/v1/${path}`, {
      headers: { authorization: await authorization() },
    });
    if (response.status === 404) return undefined;
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return JSON.parse(text);
  };
  return {
    async secretsOf(namespace, component) {
      const answer = await get(
        `entities/component/${namespace}/${component}/secrets`,
      );
      return answer && entitySecretsSchema.parse(answer);
    },
    async rowsWith(text) {
      const query = new URLSearchParams({ q: text, limit: '200' });
      return secretsAnswerSchema.parse(await get(`secrets?${query}`)).rows;
    },
    async planes() {
      return planesAnswerSchema.parse(await get('planes')).planes;
    },
    async stores() {
      return storesAnswerSchema.parse(await get('stores')).stores;
    },
    async references() {
      return referencesAnswerSchema.parse(await get('references')).references;
    },
    async incidents() {
      return incidentsAnswerSchema.parse(await get('incidents')).incidents;
    },
  };
}
