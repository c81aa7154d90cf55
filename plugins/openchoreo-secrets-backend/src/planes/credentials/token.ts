import { NoCredentials } from '../../kube/credentials';

/** A bearer token without the white space around it; what cannot stand in a header is refused by `name`, and never repeated. */
export function checkToken(token: string, name: string): string {
  const bare = token.trim();
  if (bare === '') throw new NoCredentials(`${name} is empty: write it anew`);
  if (/^[\x21-\x7e]+$/.test(bare)) return bare;
  throw new NoCredentials(
    `${name} has characters that no token has, such as a line break: write it anew`,
  );
}
