import {
  entitySecretsSchema,
  type EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { wantText } from './json';

/** What the product answers to a signed-in guest. */
export interface Answers {
  /** The secrets of a component, or undefined while the catalog lacks it. */
  secretsOf(
    namespace: string,
    component: string,
  ): Promise<EntitySecretsDto | undefined>;
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
  return {
    async secretsOf(namespace, component) {
      const path = `/api/openchoreo-secrets/v1/entities/component/${namespace}/${component}/secrets`;
      const response = await fetch(url + path, {
        headers: { authorization: await authorization() },
      });
      if (response.status === 404) return undefined;
      const text = await response.text();
      if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
      return entitySecretsSchema.parse(JSON.parse(text));
    },
  };
}
