import { causeOf, type CauseParams } from './causeActors';
import { CAUSE_PATTERNS } from './causePatterns';
import type { Cause, CauseClass } from './health';

/** What the classifier found in a text. @public */
export interface Classified {
  readonly class: CauseClass;
  readonly params: CauseParams;
}

/** Names of keys and entries stand in front, and must not be read as causes. */
const ENTRY_PREFIX =
  /^.*?error processing spec\.\w+\[\d+\][\w.]*\s*(?:\(key: ?[^)]*\))?,?\s*(?:err:)?/;

/** What may pass for a name: no sentence, no command and no address, whoever wrote the text. */
const NAME = /^[\w.@+=,/-]{1,253}$/;

/** The parameters that are names: a text of a cluster may say anything in their place. */
export function namesOnly(params: CauseParams): CauseParams {
  return Object.fromEntries(
    Object.entries(params).filter(([, value]) => value && NAME.test(value)),
  );
}

/** The class of a text and the parameters it names; nothing when no pattern fits. @public */
export function classifyText(text: string): Classified | undefined {
  const bare = text.replace(ENTRY_PREFIX, '');
  for (const { pattern, class: causeClass, params } of CAUSE_PATTERNS) {
    const match = pattern.exec(bare);
    if (match) {
      return {
        class: causeClass,
        params: { ...params, ...namesOnly(match.groups ?? {}) },
      };
    }
  }
  return undefined;
}

function definedOnly(params: CauseParams): CauseParams {
  return Object.fromEntries(
    Object.entries(params).filter(([, value]) => value !== undefined),
  );
}

/**
 * The cause that a text names. `known` are parameters known otherwise: they win
 * over those read from the text, which may have been redacted or cut.
 * @public
 */
export function classifyCause(
  text: string | undefined,
  known: CauseParams = {},
  fallback: CauseClass = 'unknown',
): Cause {
  const found = text ? classifyText(text) : undefined;
  const params = { ...found?.params, ...definedOnly(known) };
  return causeOf(found?.class ?? fallback, params, text);
}
