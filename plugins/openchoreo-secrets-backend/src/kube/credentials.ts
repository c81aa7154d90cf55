import type { ConnectionOptions } from 'node:tls';
import type { FailureClass } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** TLS material as Node's `tls.connect` takes it. */
export type TlsMaterial = Readonly<
  Pick<
    ConnectionOptions,
    'ca' | 'cert' | 'key' | 'passphrase' | 'servername' | 'rejectUnauthorized'
  >
>;

/** What is sent with each request; a name may stand several times. */
export type CredentialHeaders = Readonly<Record<string, string | string[]>>;

/** How a cluster is reached at this moment. */
export interface ClusterCredentials {
  /** Base URL of the API server, with a path prefix where there is one. */
  readonly server: string;
  readonly headers: CredentialHeaders;
  readonly tls: TlsMaterial;
  /** What of ours the cluster is shown, in our own words, such as `the token in /path`; absent where nothing is. */
  readonly shown?: string;
  /** When it is no longer worth anything, where that is known: it is not kept for longer. */
  readonly endsAt?: number;
  /** When the client certificate ends, where one is shown. */
  readonly certificateEndsAt?: number;
}

/** Where credentials come from: files are read again by `renew`, and by `current` when they changed or are a minute old. */
export interface CredentialSource {
  current(): Promise<ClusterCredentials>;
  renew(): Promise<ClusterCredentials>;
}

/** What is wrong on our side before anything is asked. */
type OwnFault = Extract<
  FailureClass,
  | 'noCredentials'
  | 'accessUnsupported'
  | 'credentialProgram'
  | 'credentialsPending'
>;

/** There is nothing to ask with. Its words are ours, with the path and the remedy; they are only capped, since redaction would take a path for random. */
export class NoCredentials extends Error {
  constructor(
    message: string,
    readonly fault: OwnFault = 'noCredentials',
    /** Before this it is of no use to try again. */
    readonly retryAfterMs: number = 0,
  ) {
    super(message);
  }
}
