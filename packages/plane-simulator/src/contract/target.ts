/** The kinds the suite writes: a custom resource and a built-in. */
export type ContractResource = 'externalsecrets' | 'configmaps';

/** @public */
export interface ContractObject {
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** Goes where the kind keeps text: a template's data, or data. */
  readonly text?: string;
}

/**
 * How the suite changes the cluster, within the target's namespace.
 *
 * @public
 */
export interface ContractWriter {
  create(resource: ContractResource, object: ContractObject): Promise<void>;
  update(resource: ContractResource, object: ContractObject): Promise<void>;
  delete(resource: ContractResource, name: string): Promise<void>;
}

/**
 * One API server to hold to the contract. It is started afresh for each test,
 * with a namespace that has nothing in it.
 *
 * @public
 */
export interface ContractTarget {
  readonly baseUrl: string;
  /** May read everything in the namespace and list across namespaces. */
  readonly token: string;
  /** A valid token that may read nothing, and the user it stands for. */
  readonly stranger: { readonly token: string; readonly user: string };
  readonly ca?: string;
  readonly namespace: string;
  readonly writer: ContractWriter;
  /** Lets time pass for the server: a sleep, or an advance of its clock. */
  elapse(ms: number): Promise<void>;
  /** Forgets all history; needed where `compaction` is claimed. */
  compact?(): Promise<void>;
  close(): Promise<void>;
}

/**
 * What a target can do beyond being asked.
 *
 * @public
 */
export interface ContractCapabilities {
  /** History can be forgotten on demand. */
  readonly compaction?: boolean;
  /** Answers come from a cache that waits for versions of the future, as by default. */
  readonly watchCache?: boolean;
  /** Watches may send initial events (on by default since 1.34). */
  readonly watchList?: boolean;
}
