import { secretsTranslationRef } from '../../translation';
import { germanMessages } from './messages';

/** As the ref keeps them, which it shows to the translation API alone. */
const english: Readonly<Record<string, string>> = Reflect.apply(
  Reflect.get(secretsTranslationRef, 'getDefaultMessages'),
  secretsTranslationRef,
  [],
);
const german: Readonly<Record<string, string>> = germanMessages;

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([all]) => all).sort();

/** Names and words that both languages write alike. */
const ALIKE =
  /\b(?:CA|CSV|Cluster|Component|Controller|Deploy|ESO|Event|External|ExternalSecret|Export|Filter|Generator|JSON|Kubernetes|Markdown|Namespace|Plane|Planes|Policy|Provider|Release|Replicas|Secret|SecretReference|SecretReferences|Secrets|Status|Store|Stores|Build|Builds|Agent|cert-manager|in|live|min|optional|s|h|d)\b/g;

const wordsLeft = (text: string) =>
  text
    .replace(/\{\{\w+\}\}/g, '')
    .replace(ALIKE, '')
    .replace(/[^\p{L}]/gu, '');

describe('the German words', () => {
  it('are there for each English one, and for nothing else', () => {
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
  });

  it('have the parameters of the English', () => {
    const unique = (text = '') => [...new Set(placeholders(text))];
    const parameters = (messages: typeof german) =>
      Object.keys(german).map(key => [key, unique(messages[key])]);
    expect(parameters(german)).toEqual(parameters(english));
  });

  it('are a translation, but for names', () => {
    const alike = Object.keys(german).filter(
      key => german[key] === english[key] && wordsLeft(german[key]) !== '',
    );
    expect(alike).toEqual([]);
  });

  it('come in a plural form wherever they count', () => {
    const lonely = Object.keys(german).filter(
      key =>
        key.endsWith('_one') &&
        german[key.replace(/_one$/, '_other')] === undefined,
    );
    expect(lonely).toEqual([]);
  });

  it('speak to nobody, and use the typography of the language', () => {
    for (const text of Object.values(german)) {
      expect(text).not.toMatch(/\b(?:Sie (?:können|müssen|haben)|Ihr)\b/);
      expect(text).not.toMatch(/["']| {2}|\.\.\./);
    }
  });
});

describe('the German titles of causes', () => {
  const titles = Object.keys(german).filter(key =>
    /^cause\.\w+\.title$/.test(key),
  );

  it('say what is wrong, so that where can follow', () => {
    for (const key of titles) {
      expect(german[key]).not.toMatch(/[:.!?]/);
      expect(german[key].length).toBeLessThanOrEqual(70);
    }
  });

  it('begin small but for names and nouns', () => {
    const capital = titles
      .map(key => german[key])
      .filter(title => /^\p{Lu}/u.test(title))
      .map(title => title.split(' ')[0]);
    expect([...new Set(capital)].sort()).toEqual([
      'Anmeldung',
      'External',
      'ExternalSecrets',
      'Grund',
      'OpenChoreo',
      'Property',
      'Schlüssel',
      'SecretReference',
      'TLS',
    ]);
  });
});

describe('the German sentences of causes', () => {
  it('are whole, and can be read at a glance', () => {
    const sentences = Object.keys(german).filter(key =>
      /^(?:cause\.\w+\.(?:told|bare|next)|causeBrief\.|withheld\.sentence\.)/.test(
        key,
      ),
    );
    for (const key of sentences) {
      expect(german[key]).toMatch(/^(?:\p{Lu}|\{\{|cert-manager).*\.$/u);
      expect(german[key].length).toBeLessThanOrEqual(190);
    }
  });
});
