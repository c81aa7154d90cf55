import { LOGIN_RULES, ofALogin } from './loginRules';
import { MAKE_RULES, TAKE_APART_RULES } from './makeRules';
import { PUSH_RULES } from './pushRules';
import { REACH_RULES } from './reachRules';
import {
  ASKED_WRONGLY,
  isAfterTheAnswer,
  MOUNT,
  READ_RULES,
  REFERENCE,
} from './readRules';
import { RESOLVE_RULES } from './resolveRules';
import { readText, type Said } from './said';
import { STORE_RULES } from './storeRules';
import type { TextAbout } from './reading';
import { firstOf, type Found, type TextRule } from './textRule';
import { OF_A_WRITE, WRITE_RULES } from './writeRules';

/** What is read from a text once it is certain which step failed. */
const AT_THE_PROVIDER: Readonly<
  Record<Required<TextAbout>['tried'], readonly TextRule[]>
> = {
  deliver: [...READ_RULES, ...TAKE_APART_RULES, ...REFERENCE, ...ASKED_WRONGLY],
  check: [...STORE_RULES, ...MOUNT],
  push: [...PUSH_RULES, ...READ_RULES, ...ASKED_WRONGLY],
};

const WRITE_REFUSED: Found = { class: 'writeRefused', params: {}, named: {} };

const NOT_GENERATED: Found = {
  class: 'generatorFailed',
  params: {},
  named: {},
};

/** What fails at a write has one end, whatever the API server says: the Secret was not written. */
function ofTheWrite(said: Said): Found {
  return firstOf(WRITE_RULES, said) ?? WRITE_REFUSED;
}

/** What fails before a provider is asked: in its operator, or at the write. */
function inTheCluster(
  said: Said,
  tried: TextAbout['tried'],
): Found | undefined {
  if (tried === 'check') return undefined;
  if (said.ofAGenerator) return NOT_GENERATED;
  const resolving = firstOf(RESOLVE_RULES, said);
  if (resolving) return resolving;
  return tried === 'deliver' && OF_A_WRITE.test(said.words)
    ? ofTheWrite(said)
    : firstOf(MAKE_RULES, said);
}

/** First the step that failed, then what it says: a code means something in its step alone. */
export function readCause(
  text: string,
  { tried = 'deliver', keys, names }: TextAbout,
): Found | undefined {
  const said = readText(text, keys, names);
  const step = said.ofAClient ? 'check' : tried;
  if (step === 'deliver' && isAfterTheAnswer(said)) {
    return firstOf(READ_RULES, said);
  }
  return (
    inTheCluster(said, tried) ??
    firstOf(REACH_RULES, said) ??
    (ofALogin(said) ? firstOf(LOGIN_RULES, said) : undefined) ??
    firstOf(AT_THE_PROVIDER[step], said)
  );
}
