import type { Role } from './roles';

/** A token is good for an hour. */
const KEPT_MS = 50 * 60_000;

/** Fetches tokens of the simulated identity provider, and keeps them in memory. */
export class RoleTokens {
  private readonly controlUrl: string;
  private readonly kept = new Map<
    Role,
    { readonly at: number; readonly token: Promise<string | undefined> }
  >();

  constructor(controlUrl: string) {
    this.controlUrl = controlUrl;
  }

  /** @returns a token of whom has the role; none for a guest. */
  of(role: Role): Promise<string | undefined> {
    const kept = this.kept.get(role);
    if (kept && Date.now() - kept.at < KEPT_MS) return kept.token;
    const token = this.ask(role);
    this.kept.set(role, { at: Date.now(), token });
    token.catch(() => this.kept.delete(role));
    return token;
  }

  private async ask(role: Role): Promise<string | undefined> {
    const response = await fetch(`${this.controlUrl}/token?role=${role}`);
    if (!response.ok) {
      throw new Error(`No token for role ${role}: HTTP ${response.status}`);
    }
    const { token } = await response.json();
    return typeof token === 'string' ? token : undefined;
  }
}
