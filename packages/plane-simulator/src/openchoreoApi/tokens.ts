import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { fieldsAt, listAt, textAt } from '../eso/fields';

/** Whom a token names. */
export interface TokenSubject {
  readonly subject: string;
  readonly groups: readonly string[];
}

const encode = (value: object) =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

/** Signs tokens as an identity provider does, and tells its own from others. */
export class Tokens {
  private readonly key = randomBytes(32);
  private readonly now: () => number;

  /** @param now - in milliseconds. */
  constructor(now: () => number) {
    this.now = now;
  }

  /** @returns a JWT for somebody of some groups; it may have ended already. */
  issue({ subject, groups }: TokenSubject, expiresInMs = 3_600_000): string {
    const issuedAt = Math.floor(this.now() / 1_000);
    const head = encode({ alg: 'HS256', typ: 'JWT' });
    const body = encode({
      sub: subject,
      email: `${subject}@openchoreo.example`,
      groups,
      iat: issuedAt,
      exp: Math.floor((this.now() + expiresInMs) / 1_000),
    });
    return `${head}.${body}.${this.signature(`${head}.${body}`)}`;
  }

  /** @returns whom a header names; nobody when the token is forged or has ended. */
  read(authorization: string | undefined): TokenSubject | undefined {
    const [, token] = /^Bearer (\S+)$/.exec(authorization ?? '') ?? [];
    const [head, body, signature] = (token ?? '').split('.');
    if (!head || !body || !signature) return undefined;
    const wanted = Buffer.from(this.signature(`${head}.${body}`));
    const given = Buffer.from(signature);
    if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) {
      return undefined;
    }
    const claims = fieldsAt(
      JSON.parse(Buffer.from(body, 'base64url').toString()),
    );
    if (Number(claims.exp) * 1_000 <= this.now()) return undefined;
    const groups = listAt(claims, 'groups').map(String);
    return { subject: textAt(claims, 'sub') ?? '', groups };
  }

  private signature(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('base64url');
  }
}
