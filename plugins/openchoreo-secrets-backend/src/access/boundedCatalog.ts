import type {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { CatalogClient } from '@backstage/catalog-client';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import type { CatalogPort } from './entityFinder';
import { portalFetch } from './portalFetch';

/** What the catalog is asked by. */
interface CatalogDeps {
  readonly auth: AuthService;
  readonly discovery: DiscoveryService;
}

/** Whatever is called so, called as a function; nothing where it is none. */
async function called(
  of: unknown,
  name: string,
  ...given: readonly unknown[]
): Promise<unknown> {
  const method: unknown = Reflect.get(Object(of), name);
  return typeof method === 'function'
    ? await Reflect.apply(method, of, given)
    : undefined;
}

/**
 * Whether a catalog service is the one that Backstage makes where nobody puts
 * another in its place: of the same class, which is not exported, and with
 * nothing of its own. By what makes it; what cannot be told is not.
 */
async function isBackstages(
  catalog: CatalogPort,
  { auth, discovery }: CatalogDeps,
): Promise<boolean> {
  try {
    const ref = catalogServiceRef;
    const factory = await called(ref, '__defaultFactory', ref);
    const deps = { auth, discoveryApi: discovery };
    const made = await called(factory, 'factory', deps);
    return (
      made instanceof Object &&
      Object.getPrototypeOf(made) !== Object.prototype &&
      Object.getPrototypeOf(made) === Object.getPrototypeOf(catalog) &&
      Reflect.ownKeys(catalog).length === Reflect.ownKeys(made).length
    );
  } catch {
    return false;
  }
}

/**
 * A catalog whose answers are read up to a bound, where it is Backstage's own:
 * its client asks the same by our `fetch`. Whatever a portal put in its place
 * is asked as it is: it may decide otherwise, and then it decides.
 */
export async function boundedCatalog(
  catalog: CatalogPort,
  deps: CatalogDeps,
): Promise<CatalogPort> {
  if (!(await isBackstages(catalog, deps))) return catalog;
  const { auth, discovery } = deps;
  const client = new CatalogClient({
    discoveryApi: discovery,
    fetchApi: { fetch: portalFetch },
  });
  const tokenOf = (onBehalfOf: BackstageCredentials) =>
    auth.getPluginRequestToken({ onBehalfOf, targetPluginId: 'catalog' });
  return {
    getEntityByRef: async (ref, { credentials }) =>
      client.getEntityByRef(ref, await tokenOf(credentials)),
    queryEntities: async (query, { credentials }) =>
      client.queryEntities(query, await tokenOf(credentials)),
  };
}
