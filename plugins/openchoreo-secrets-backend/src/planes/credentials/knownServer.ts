import { createHash } from 'node:crypto';
import { NoCredentials } from '../../kube/credentials';

/** What tells one API server from another before it is asked: where it is, and who vouches for it. */
export interface ServerAddress {
  readonly server: string;
  /** PEM. */
  readonly ca?: string;
  /** The name that it goes by in TLS, where that is not its host's. */
  readonly servername?: string;
}

const CERTIFICATE =
  /-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g;

function placeOf({ server, servername = '' }: ServerAddress): string {
  const { protocol, host, pathname } = new URL(server);
  return `${protocol}//${host}${pathname.replace(/\/+$/, '')} ${servername}`;
}

/** Of a bundle, whatever stands between its certificates and in which order. */
function authorityOf({ ca = '' }: ServerAddress): string {
  const certificates = [...ca.matchAll(CERTIFICATE)].map(([, base64]) =>
    base64.replace(/\s/g, ''),
  );
  const text = certificates.sort().join('\n');
  return createHash('sha256').update(text).digest('hex');
}

/** The server that an access leads to: one and the same until this process ends. */
export class KnownServer {
  private place: string | undefined;

  constructor(private readonly read: () => Promise<ServerAddress>) {}

  /** What two accesses to one server agree in; undefined where it cannot be read. */
  async key(): Promise<string | undefined> {
    try {
      const address = await this.read();
      this.hold(address);
      return `${placeOf(address)} ${authorityOf(address)}`;
    } catch {
      // What is wrong is told when it is read to ask with.
      return undefined;
    }
  }

  /** Its authority may be replaced; a server in another place is refused, since planes were put together by where it was. */
  hold(address: ServerAddress): void {
    const place = placeOf(address);
    this.place ??= place;
    if (place !== this.place) {
      throw new NoCredentials(
        'the access leads to another server than when this back end started: restart it, so that it is settled anew which planes are one cluster, or name the former server again',
      );
    }
  }
}
