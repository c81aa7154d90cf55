import { generateKeyPairSync, sign, type JsonWebKey } from 'node:crypto';

/*
 * Tokens as a portal gives them to who signs in, made by who asks: of many
 * readers each has one of their own.
 */

/** One of the platform team; so is everybody whose name begins so. */
export const ENGINEER = 'user:default/engineer';
export const PLATFORM_TEAM = 'group:default/platform';

const KEY_ID = 'bench';
const LIFE_S = 3_600;

/** By which a portal tells that a token is one of these. */
export interface PublicKey extends JsonWebKey {
  readonly kid: string;
  readonly alg: string;
}

const encoded = (part: object) =>
  Buffer.from(JSON.stringify(part)).toString('base64url');

/** Whom a token is of, and what they belong to; whether it is one is not asked. */
export function identityIn(authorization: string) {
  const [, claims = ''] = authorization.split('.');
  const { sub } = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const groups = String(sub).startsWith(ENGINEER) ? [PLATFORM_TEAM] : [];
  return { sub, ent: [sub, ...groups] };
}

/** Gives tokens, the same to a reader who comes again. */
export class ReaderTokens {
  private readonly key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private readonly known = new Map<string, string>();

  publicKey(): PublicKey {
    const key = this.key.publicKey.export({ format: 'jwk' });
    return { ...key, kid: KEY_ID, alg: 'ES256' };
  }

  of(reader: string): string {
    const known = this.known.get(reader);
    if (known) return known;
    const token = this.made(reader);
    this.known.set(reader, token);
    return token;
  }

  /** With the proof by which the portal makes a lesser token of it for its plugins. */
  private made(sub: string): string {
    const iat = Math.floor(Date.now() / 1_000);
    const claims = { sub, iat, exp: iat + LIFE_S };
    const lesser = this.signed('vnd.backstage.limited-user', claims);
    const uip = lesser.split('.')[2];
    return this.signed('vnd.backstage.user', { ...claims, uip });
  }

  private signed(typ: string, claims: object): string {
    const header = { typ, alg: 'ES256', kid: KEY_ID };
    const text = `${encoded(header)}.${encoded(claims)}`;
    const signature = sign('sha256', Buffer.from(text), {
      key: this.key.privateKey,
      dsaEncoding: 'ieee-p1363',
    });
    return `${text}.${signature.toString('base64url')}`;
  }
}
