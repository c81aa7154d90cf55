import { listAt, textAt, wantText, at, isFields, type Fields } from './json';
import { bodyOf, sender, type Endpoint, type Send } from './kubeRequest';
import { waitUntil } from './waitUntil';

/** What names an object. */
export interface ObjectRef {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

export function refOf(manifest: Fields): ObjectRef {
  return {
    apiVersion: wantText(manifest, 'apiVersion'),
    kind: wantText(manifest, 'kind'),
    namespace: textAt(manifest, 'metadata', 'namespace'),
    name: wantText(manifest, 'metadata', 'name'),
  };
}

interface Served {
  readonly plural: string;
  readonly namespaced: boolean;
}

const APPLY = 'application/apply-patch+yaml';
const MERGE = 'application/merge-patch+json';

/** Writes and reads a cluster for tests, as whoever the endpoint says. */
export class KubeClient {
  readonly endpoint: Endpoint;
  readonly send: Send;
  readonly #served = new Map<string, Served>();

  constructor(endpoint: Endpoint) {
    this.endpoint = endpoint;
    this.send = sender(endpoint);
  }

  /** Makes the object what the manifest says, its status included. */
  async apply(manifest: Fields): Promise<Fields> {
    const { status, ...rest } = manifest;
    const ref = refOf(manifest);
    const query = '?fieldManager=real-planes&force=true';
    const path = await this.path(ref);
    const put = (where: string, body: Fields) =>
      waitUntil(
        `${ref.kind} ${ref.name} is applied`,
        async () => {
          const answer = await this.send('PATCH', where + query, body, APPLY);
          // A kind that is used for the first time asks for patience.
          if (answer.code === 429) return undefined;
          return bodyOf(answer, `apply ${ref.kind} ${ref.name}`);
        },
        10_000,
      );
    const applied = await put(path, rest);
    if (!isFields(status)) return applied;
    const { apiVersion, kind } = ref;
    const { name, namespace } = ref;
    const metadata = { name, ...(namespace && { namespace }) };
    return put(`${path}/status`, { apiVersion, kind, metadata, status });
  }

  async get(ref: ObjectRef): Promise<Fields | undefined> {
    const answer = await this.send('GET', await this.path(ref));
    return answer.code === 404 ? undefined : bodyOf(answer, ref.name);
  }

  async list(ref: Omit<ObjectRef, 'name'>): Promise<readonly unknown[]> {
    const path = (await this.path({ ...ref, name: '' })).slice(0, -1);
    return listAt(bodyOf(await this.send('GET', path), path), 'items');
  }

  async merge(ref: ObjectRef, patch: Fields): Promise<void> {
    const path = await this.path(ref);
    bodyOf(await this.send('PATCH', path, patch, MERGE), `patch ${path}`);
  }

  async mergeStatus(ref: ObjectRef, status: Fields): Promise<void> {
    const path = `${await this.path(ref)}/status`;
    const patch = { status };
    bodyOf(await this.send('PATCH', path, patch, MERGE), `patch ${path}`);
  }

  async delete(ref: ObjectRef): Promise<void> {
    const path = await this.path(ref);
    bodyOf(await this.send('DELETE', path), `delete ${path}`);
  }

  /** A token of a ServiceAccount, for a day. */
  async tokenFor(namespace: string, name: string): Promise<string> {
    const path = `/api/v1/namespaces/${namespace}/serviceaccounts/${name}/token`;
    const body = {
      apiVersion: 'authentication.k8s.io/v1',
      kind: 'TokenRequest',
      spec: { expirationSeconds: 86_400 },
    };
    const made = bodyOf(await this.send('POST', path, body), path);
    return wantText(made, 'status', 'token');
  }

  async path(ref: ObjectRef): Promise<string> {
    const { plural, namespaced } = await this.#servedAs(ref);
    const within = namespaced ? `/namespaces/${ref.namespace}` : '';
    return `${groupPath(ref.apiVersion)}${within}/${plural}/${ref.name}`;
  }

  async #servedAs({ apiVersion, kind }: ObjectRef): Promise<Served> {
    const id = `${apiVersion}/${kind}`;
    const known = this.#served.get(id);
    if (known) return known;
    const path = groupPath(apiVersion);
    const { resources } = bodyOf(await this.send('GET', path), path);
    for (const item of Array.isArray(resources) ? resources : []) {
      const plural = wantText(item, 'name');
      if (plural.includes('/')) continue;
      this.#served.set(`${apiVersion}/${textAt(item, 'kind')}`, {
        plural,
        namespaced: at(item, 'namespaced') === true,
      });
    }
    const found = this.#served.get(id);
    if (!found) throw new Error(`${id} is not served`);
    return found;
  }
}

function groupPath(apiVersion: string): string {
  return apiVersion.includes('/')
    ? `/apis/${apiVersion}`
    : `/api/${apiVersion}`;
}
