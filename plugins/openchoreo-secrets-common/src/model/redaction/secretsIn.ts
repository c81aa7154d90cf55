import { bareRuns } from './bareRuns';
import { dataSourceLogins } from './dataSourceLogins';
import { framed } from './framed';
import { mailAddresses } from './mailAddresses';
import { namesIn } from './names';
import { pemBlocks } from './pemBlocks';
import { merged, without, type Span } from './span';
import { urls } from './urls';

/**
 * The parts of a text that may be secret, in order, without the names in
 * them. Each is looked for in the text as it came, so no order among them
 * matters; each takes time that grows as the text does.
 */
export function secretsIn(
  text: string,
  names: readonly string[],
): readonly Span[] {
  const spared = namesIn(text, names);
  const logins = [...urls(text), ...dataSourceLogins(text)];
  const secret = merged([
    ...pemBlocks(text),
    ...logins,
    ...mailAddresses(text, logins),
    ...framed(text),
    ...bareRuns(text, spared),
  ]);
  return without(secret, spared);
}
