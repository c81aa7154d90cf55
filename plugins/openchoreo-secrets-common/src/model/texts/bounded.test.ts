import { LOGIN_RULES, LOGIN_WORDS } from './loginRules';
import { MAKE_RULES, TAKE_APART_RULES } from './makeRules';
import { PUSH_RULES } from './pushRules';
import { REACH_RULES } from './reachRules';
import { READ_RULES } from './readRules';
import { RESOLVE_RULES } from './resolveRules';
import { SETTING_RULES } from './settingRules';
import { STORE_RULES } from './storeRules';
import { OF_A_WRITE, WRITE_RULES } from './writeRules';

const RULES = [
  ...LOGIN_RULES,
  ...MAKE_RULES,
  ...TAKE_APART_RULES,
  ...PUSH_RULES,
  ...REACH_RULES,
  ...READ_RULES,
  ...RESOLVE_RULES,
  ...SETTING_RULES,
  ...STORE_RULES,
  ...WRITE_RULES,
];

const PATTERNS = [
  ...RULES.flatMap(({ words }) => words ?? []),
  ...LOGIN_WORDS,
  OF_A_WRITE,
];

/** A pattern without what stands for itself: escaped characters, and classes. */
const bare = (source: string) =>
  source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');

// Texts are foreign: what looks on without a bound from each place costs the square of them.
it.each(PATTERNS.map(({ source }) => source))(
  'a rule looks at a bounded number of characters from each place on: %s',
  source => {
    expect(bare(source)).not.toMatch(/[*+]|\{\d+,\}/);
  },
);
