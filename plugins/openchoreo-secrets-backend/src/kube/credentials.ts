import type { ConnectionOptions } from 'node:tls';

/** TLS material as Node's `tls.connect` takes it. */
export type TlsMaterial = Readonly<
  Pick<
    ConnectionOptions,
    'ca' | 'cert' | 'key' | 'passphrase' | 'servername' | 'rejectUnauthorized'
  >
>;

/** How a cluster is reached at this moment. */
export interface ClusterCredentials {
  /** Base URL of the API server, with a path prefix where there is one. */
  readonly server: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly tls: TlsMaterial;
}

/** Where credentials come from: files are read again by `renew`, and by `current` when they are a minute old. */
export interface CredentialSource {
  current(): Promise<ClusterCredentials>;
  renew(): Promise<ClusterCredentials>;
}

/** There is nothing to ask with. Its words are ours, with the path and the remedy; they are only capped, since redaction would take a path for random. */
export class NoCredentials extends Error {}
