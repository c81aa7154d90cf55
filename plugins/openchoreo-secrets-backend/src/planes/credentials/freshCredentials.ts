import type { Clock } from '../../kube/clock';
import type {
  ClusterCredentials,
  CredentialSource,
} from '../../kube/credentials';

const FRESH_MS = 60_000;

/** Tokens and authorities are rotated in their files, so they are loaded anew every minute, unless more often. */
export class FreshCredentials implements CredentialSource {
  private loadedAt = 0;
  private loaded: Promise<ClusterCredentials> | undefined;

  constructor(
    private readonly load: () => Promise<ClusterCredentials>,
    private readonly clock: Clock,
    private readonly freshMs: number = FRESH_MS,
  ) {}

  current(): Promise<ClusterCredentials> {
    const old = this.clock.now() - this.loadedAt >= this.freshMs;
    return this.loaded && !old ? this.loaded : this.renew();
  }

  renew(): Promise<ClusterCredentials> {
    const loaded = this.load();
    this.loaded = loaded;
    this.loadedAt = this.clock.now();
    loaded.catch(() => {
      if (this.loaded === loaded) this.loaded = undefined;
    });
    return loaded;
  }
}
