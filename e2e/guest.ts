import {
  expect,
  request,
  type APIRequestContext,
  type APIResponse,
} from '@playwright/test';

/** The HTTP API, as the guest that the browser is signed in as. */
export interface Guest {
  get(
    path: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<APIResponse>;
  /** Waits until the catalog has the entity. */
  knows(entity: EntityPath): Promise<void>;
  end(): Promise<void>;
}

/** `namespace/name` of a component; other kinds are spelled out, as in `system/acme/shop`. */
export type EntityPath = string;

/** Kind, namespace and name, as in the catalog's URLs. */
export function fullPath(entity: EntityPath): string {
  return entity.split('/').length === 2 ? `component/${entity}` : entity;
}

async function tokenOf(api: APIRequestContext): Promise<string> {
  const response = await api.post('/api/auth/guest/refresh', {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  const session = await response.json();
  return session.backstageIdentity.token;
}

/** Signs in as guest; `openchoreoToken` names who that is to OpenChoreo. */
export async function signIn(
  baseURL: string,
  openchoreoToken?: string,
): Promise<Guest> {
  const api = await request.newContext({ baseURL });
  const token = await tokenOf(api);
  const get: Guest['get'] = (path, headers = {}) =>
    api.get(path, {
      headers: {
        authorization: `Bearer ${token}`,
        // A busy server may close a connection just as it is used again.
        connection: 'close',
        ...(openchoreoToken && { 'x-openchoreo-token': openchoreoToken }),
        ...headers,
      },
    });
  return {
    get,
    async knows(entity) {
      const path = `/api/catalog/entities/by-name/${fullPath(entity)}`;
      await expect
        .poll(async () => (await get(path)).status(), {
          message: `${entity} is in the catalog`,
        })
        .toBe(200);
    },
    end: () => api.dispose(),
  };
}
