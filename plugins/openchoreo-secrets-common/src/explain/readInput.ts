import { aboutOf } from '../model/aboutOf';
import type {
  ClusterExternalSecretObject,
  ControllerDeploymentObject,
  ExternalSecretObject,
  KeptMeta,
  NamespaceObject,
  PushSecretObject,
  SecretStoreObject,
} from '../model/objects';
import type { PodNeed } from '../model/podNeeds';
import {
  parseClusterExternalSecret,
  parseControllerDeployment,
  parseExternalSecret,
  parseNamespace,
  parsePushSecret,
  parseSecretStore,
  parseUnreadEvent,
  readEvent,
  type EventObject,
  type Parsed,
  type UnreadEvent,
} from '../model/parse';
import { parsePodNeeds } from '../model/parse/podNeeds';
import { isObject, objectIn, textIn } from './json';
import { newestTime } from './newestTime';
import { hasEnded } from './hasEnded';
import { isOperator } from './operatorDeployment';
import { objectsOf, type InputDocument, type InputObject } from './documents';

/** An object that is judged, and the file it came from. */
export interface Read<T> {
  readonly file: string;
  readonly object: T;
}

export type JudgedObject =
  | ExternalSecretObject
  | SecretStoreObject
  | PushSecretObject
  | ClusterExternalSecretObject;

/** Everything that the input says of its cluster. */
export interface ClusterInput {
  readonly judged: Read<JudgedObject>[];
  readonly namespaces: Map<string, NamespaceObject>;
  readonly events: Map<string, EventObject[]>;
  readonly operators: Read<ControllerDeploymentObject>[];
  readonly needs: Map<string, PodNeed[]>;
  /** The kinds of which there is at least one. */
  readonly kinds: Set<string>;
  readonly problems: string[];
  readonly warnings: string[];
  newestAt?: number;
}

const EXTERNAL_SECRETS = 'external-secrets.io';
const WORKLOADS: ReadonlySet<string> = new Set([
  'CronJob',
  'DaemonSet',
  'Deployment',
  'Job',
  'Pod',
  'StatefulSet',
]);

const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  ExternalSecret: ['v1', 'v1beta1'],
  SecretStore: ['v1', 'v1beta1'],
  ClusterSecretStore: ['v1', 'v1beta1'],
  ClusterExternalSecret: ['v1', 'v1beta1'],
  PushSecret: ['v1alpha1', 'v1', 'v1beta1'],
};

const PARSERS: Readonly<
  Record<string, (json: unknown) => Parsed<JudgedObject>>
> = {
  ExternalSecret: parseExternalSecret,
  SecretStore: parseSecretStore,
  ClusterSecretStore: parseSecretStore,
  ClusterExternalSecret: parseClusterExternalSecret,
  PushSecret: parsePushSecret,
};

/** Mails often lack the uid. Without one, no Event is taken for the object's. */
function withUid(json: unknown): unknown {
  const metadata = objectIn(json, 'metadata');
  if (!isObject(json) || !isObject(json.metadata) || 'uid' in metadata) {
    return json;
  }
  return { ...json, metadata: { ...metadata, uid: 'not given' } };
}

const keyOf = (kind: string, { namespace, name }: KeptMeta) =>
  [kind, namespace, name].join('/');

class Reader {
  readonly input: ClusterInput = {
    judged: [],
    namespaces: new Map(),
    events: new Map(),
    operators: [],
    needs: new Map(),
    kinds: new Set(),
    problems: [],
    warnings: [],
  };
  private readonly seen = new Map<string, number>();
  private readonly unread: UnreadEvent[] = [];
  private secrets = 0;

  read(document: InputDocument): void {
    const refuse = (problem: string) => this.input.problems.push(problem);
    for (const each of objectsOf(document, refuse)) this.take(each);
  }

  finish(): ClusterInput {
    this.readEvents();
    if (this.secrets > 0) {
      this.input.warnings.push(
        `${this.secrets} core Secret${this.secrets > 1 ? 's' : ''} passed over unread: leave Secrets out, they hold values`,
      );
    }
    return this.input;
  }

  private take(each: InputObject): void {
    const { group, kind } = each;
    if (group === '' && kind === 'Secret') {
      this.secrets += 1;
    } else if (group === EXTERNAL_SECRETS && Object.hasOwn(PARSERS, kind)) {
      this.takeJudged(each);
    } else if (kind === 'Event') {
      this.takeEvent(each);
    } else if (group === '' && kind === 'Namespace') {
      const found = this.parsed(each, parseNamespace);
      if (found) this.input.namespaces.set(found.meta.name, found);
    } else if (WORKLOADS.has(kind)) {
      this.takeWorkload(each);
    }
  }

  private parsed<T>(
    { kind, place, json }: InputObject,
    parse: (json: unknown) => Parsed<T>,
  ): T | undefined {
    this.input.kinds.add(kind);
    const result = parse(withUid(json));
    if (!result.ok) {
      this.input.problems.push(`${place}: ${kind}: ${result.reason}`);
      return undefined;
    }
    if (kind !== 'Event') {
      this.input.newestAt = newestTime(json, this.input.newestAt);
    }
    return result.object;
  }

  private takeJudged(each: InputObject): void {
    const { kind, version, place, file } = each;
    if (!VERSIONS[kind].includes(version)) {
      this.input.problems.push(
        `${place}: ${kind}: apiVersion: expected ${VERSIONS[kind].join(' or ')}, got ${version.slice(0, 40)}`,
      );
      return;
    }
    const object = this.parsed(each, PARSERS[kind]);
    if (!object) return;
    // The same object, as two versions serve it, is one.
    const key = keyOf(kind, object.meta);
    const before = this.seen.get(key);
    if (before === undefined) {
      this.seen.set(key, this.input.judged.length);
      this.input.judged.push({ file, object });
      return;
    }
    if (this.input.judged[before].object.meta.uid !== object.meta.uid) {
      this.input.warnings.push(
        `${place}: ${kind} ${object.meta.name} is there twice with two uids: the input is of one cluster; the later counts`,
      );
    }
    this.input.judged[before] = { file, object };
  }

  private takeEvent(each: InputObject): void {
    const event = this.parsed(each, parseUnreadEvent);
    if (event?.involved.uid) this.unread.push(event);
  }

  /** Events may stand before what they are about, and are read as that. */
  private readEvents(): void {
    const { judged, events } = this.input;
    const byUid = new Map(
      judged.map(({ object }) => [object.meta.uid, object]),
    );
    for (const unread of this.unread) {
      const { uid = '' } = unread.involved;
      const object = byUid.get(uid);
      const about = object && aboutOf(object.kind, object);
      const event = readEvent(unread, () => about);
      const known = events.get(uid);
      if (known) known.push(event);
      else events.set(uid, [event]);
    }
  }

  private takeWorkload(each: InputObject): void {
    if (isOperator(each.json)) {
      const object = this.parsed(each, parseControllerDeployment);
      if (object) this.input.operators.push({ file: each.file, object });
      return;
    }
    if (hasEnded(each.json)) return;
    const needs = this.parsed(each, parsePodNeeds);
    const namespace = textIn(objectIn(each.json, 'metadata'), 'namespace');
    for (const need of needs ?? []) {
      const key = `${namespace}/${need.secret}`;
      const known = this.input.needs.get(key);
      if (known) known.push(need);
      else this.input.needs.set(key, [need]);
    }
  }
}

/** Reads the objects of one cluster. What cannot be read is a problem, and told with its place. */
export function readInput(documents: Iterable<InputDocument>): ClusterInput {
  const reader = new Reader();
  for (const document of documents) reader.read(document);
  return reader.finish();
}
