import { CAUSE_LEVELS } from './causeRecord';
import { causeMessages } from './messages';
import { CAUSE_PARAMS } from './params';
import { CAUSE_CLASSES, CAUSES } from './records';
import { TERMS } from './terms';
import { CAUSE_VARIANTS, causeVariant, tellingOf } from './variants';
import { format, paramsOf, sayable, type CauseWords } from './words';

const MAX_LENGTH = 160;
const MAX_TITLE = 60;

interface Told {
  readonly name: string;
  readonly params: readonly string[];
  readonly words: CauseWords;
}

const told: readonly Told[] = CAUSE_CLASSES.flatMap(name => {
  const { words, variants = {}, about, brings } = CAUSES[name];
  const params = [...about, ...brings];
  return [
    { name, params, words },
    ...Object.entries(variants).map(([variant, record]) => ({
      name: `${name}, ${variant}`,
      params: [...params, ...Object.keys(record.when.params ?? {})],
      words: record.words,
    })),
  ];
});

const sentencesOf = ({ told: full, brief, bare, withheld, next }: CauseWords) =>
  [full, brief, bare, withheld, next].filter(each => each !== undefined);

describe.each(told)('the words of $name', ({ params, words }) => {
  const { title, told: full, brief = '', bare, withheld = '', next } = words;

  it('have a title that says what is wrong, so that where can follow it', () => {
    expect(title).not.toMatch(/[:.!?]/);
    expect(title.length).toBeLessThanOrEqual(MAX_TITLE);
    // Begun in small letters but for names, since it may follow a colon itself.
    expect(title).toMatch(
      /^(?:[a-z]|External Secrets|ExternalSecrets|SecretReference|OpenChoreo)/,
    );
    expect(paramsOf(title).filter(name => name !== 'kind')).toEqual([]);
  });

  it('are whole sentences that can be read at a glance', () => {
    for (const sentence of sentencesOf(words)) {
      expect(sentence).toMatch(/^(?:[A-Z]|\{\{).*\.$/);
      expect(sentence.length).toBeLessThanOrEqual(MAX_LENGTH);
      expect(sentence).not.toMatch(/ {2}|undefined/);
    }
  });

  it('name only what the record says it brings', () => {
    for (const name of paramsOf(`${full}${brief}`)) {
      expect(params).toContain(name);
    }
    expect(paramsOf(`${bare}${withheld}${next}`)).toEqual([]);
  });

  it('say more in brief than bare, and less than with everything', () => {
    const names = paramsOf(full);
    if (!brief) return;
    expect(paramsOf(brief).length).toBeGreaterThan(0);
    expect(paramsOf(brief)).not.toEqual(names);
  });

  it('use no word of the trade that is not explained', () => {
    const text = [title, ...sentencesOf(words)].join(' ');
    const known = new Set(Object.keys(TERMS));
    // Names that are written as one word, and the words that are known to need it.
    const trade = text.match(
      /\b[A-Z][a-z]+(?:[A-Z][a-z]+)+s?\b|\b(?:webhook|quota|immutable|generator|template|decoding|sync window|controller class|creation policy|cluster id|cluster gateway|release binding|admission rule|API server|cert-manager)\b/g,
    );
    for (const word of trade ?? []) {
      expect([...known, ...[...known].map(each => `${each}s`)]).toContain(word);
    }
  });
});

describe('the record of a cause', () => {
  it.each(CAUSE_CLASSES)('%s refines classes that there are', name => {
    for (const coarse of CAUSES[name].refines ?? []) {
      expect(CAUSE_CLASSES).toContain(coarse);
    }
  });

  it.each(CAUSE_CLASSES)('%s says by what its causes are told apart', name => {
    const { about, brings, level } = CAUSES[name];
    for (const param of [...about, ...brings]) {
      expect(Object.keys(CAUSE_PARAMS)).toContain(param);
    }
    expect(CAUSE_LEVELS).toContain(level);
  });

  it.each(CAUSE_CLASSES)('%s has variants that it can bring about', name => {
    const { variants = {}, about, brings } = CAUSES[name];
    const given: readonly string[] = [...about, ...brings];
    for (const { when } of Object.values(variants)) {
      for (const param of Object.keys(when.params ?? {})) {
        expect(given).toContain(param);
      }
    }
  });

  it('gives a variant one name, and the same name the same words', () => {
    const byName = new Map<string, unknown>();
    for (const { variants = {} } of Object.values(CAUSES)) {
      for (const [name, { words }] of Object.entries(variants)) {
        expect(CAUSE_CLASSES).not.toContain(name);
        expect(byName.get(name) ?? words).toBe(words);
        byName.set(name, words);
      }
    }
  });

  it('becomes messages, one set for each class and variant', () => {
    expect(Object.keys(causeMessages).sort()).toEqual(
      [...CAUSE_VARIANTS].sort(),
    );
  });
});

describe('the variant of a cause', () => {
  it.each([
    ['storeNotReady', { recovered: 'true' }, 'storeRecovered'],
    ['network', { provider: 'down' }, 'providerDown'],
    ['objectAbsent', { kind: 'DataPlane' }, 'thingAbsent'],
    ['objectAbsent', { kind: 'ExternalSecret' }, 'objectAbsent'],
    [
      'intervalUnreadable',
      { kind: 'PushSecret', owner: 'x' },
      'intervalOfSibling',
    ],
    ['planeForbidden', { failure: 'agentAway', kind: 'Secret' }, 'agentAway'],
    ['planeForbidden', { kind: 'Secret' }, 'secretForbidden'],
    ['applyFailed', { refusal: 'ofTomorrow' }, 'applyFailed'],
  ] as const)('of %s with %j is %s', (name, params, variant) => {
    expect(causeVariant({ class: name, params })).toBe(variant);
  });

  it('tells who acts and how it ends, where that differs', () => {
    const recovered = { class: 'storeNotReady', params: { recovered: 'true' } };
    expect(tellingOf({ ...recovered, class: 'storeNotReady' })).toMatchObject({
      actor: 'nobody',
      heals: 'byItself',
      level: 'validation',
    });
  });
});

describe('a sentence', () => {
  const words: CauseWords = {
    title: 'it is not ready',
    told: 'Store {{store}} on {{plane}}.',
    brief: 'Store {{store}}.',
    bare: 'The store.',
    next: 'Wait.',
  };

  it('is said with as many of its parameters as are known', () => {
    expect(sayable(words, { store: 'a', plane: 'b' })).toBe('told');
    expect(sayable(words, { store: 'a' })).toBe('brief');
    expect(sayable(words, { plane: 'b' })).toBe('bare');
  });

  it('takes names as they are', () => {
    expect(format('{{a}}-{{b}}', { a: '$&', b: '{{a}}' })).toBe('$&-{{a}}');
  });
});
