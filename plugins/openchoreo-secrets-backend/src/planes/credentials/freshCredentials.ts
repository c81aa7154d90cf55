import type { Clock } from '../../kube/clock';
import type {
  ClusterCredentials,
  CredentialSource,
} from '../../kube/credentials';
import { FilesRead } from './filesRead';

const FRESH_MS = 60_000;

/** Files are looked at no more often, however much is asked. */
const LOOK_MS = 1_000;

/** Loads credentials from files and programs; `renew`: the cluster refused the last. */
type Load = (files: FilesRead, renew: boolean) => Promise<ClusterCredentials>;

interface Kept {
  readonly credentials: Promise<ClusterCredentials>;
  readonly files: FilesRead;
  readonly loadedAt: number;
  lookedAt: number;
  endsAt: number;
}

/** Tokens, certificates and authorities are rotated in their files: they are loaded anew when one changed, when they end, and every minute. */
export class FreshCredentials implements CredentialSource {
  private kept: Kept | undefined;

  constructor(
    private readonly load: Load,
    private readonly clock: Clock,
    private readonly freshMs: number = FRESH_MS,
  ) {}

  async current(): Promise<ClusterCredentials> {
    const { kept } = this;
    if (!kept) return this.begin(false);
    if (!(await this.isOld(kept))) return kept.credentials;
    return this.kept && this.kept !== kept
      ? this.kept.credentials
      : this.begin(false);
  }

  renew(): Promise<ClusterCredentials> {
    return this.begin(true);
  }

  private async isOld(kept: Kept): Promise<boolean> {
    const now = this.clock.now();
    if (now - kept.loadedAt >= this.freshMs || now >= kept.endsAt) return true;
    if (now - kept.lookedAt < LOOK_MS) return false;
    kept.lookedAt = now;
    return kept.files.changed();
  }

  private begin(renew: boolean): Promise<ClusterCredentials> {
    const files = new FilesRead();
    const now = this.clock.now();
    const credentials = this.load(files, renew);
    const kept: Kept = {
      credentials,
      files,
      loadedAt: now,
      lookedAt: now,
      endsAt: Infinity,
    };
    this.kept = kept;
    credentials.then(
      ({ endsAt = Infinity }) => {
        kept.endsAt = endsAt;
      },
      () => {
        if (this.kept === kept) this.kept = undefined;
      },
    );
    return credentials;
  }
}
