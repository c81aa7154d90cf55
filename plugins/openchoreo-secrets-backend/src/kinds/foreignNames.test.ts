import {
  MAX_FOREIGN_KEY,
  parseEvent,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { recordedWorld } from '../__testUtils__/recordedWorld';
import { CONTROL_PLANE_KINDS } from './controlPlaneKinds';
import { PLANE_KINDS } from './planeKinds';

const TURN = '\u202e';
const ENDLESS = 'n'.repeat(10_000);

/** Kept as they came, since they are evaluated; nothing shows them but escaped. */
const EVALUATED = new Set([
  'allLabels',
  'namespaceRegexes',
  'namespaceSelector',
]);

const READERS: Readonly<
  Record<string, { readonly read: (raw: unknown) => unknown }>
> = { ...PLANE_KINDS, ...CONTROL_PLANE_KINDS, Event: { read: parseEvent } };

const recorded = recordedWorld.clusters.flatMap(({ recorded: of = [] }) => of);

const isOf = (kind: string) => (each: { readonly kind: string }) => {
  switch (kind) {
    case 'Plane':
      return each.kind.endsWith('Plane');
    // No recorded one lies in a namespace; they are read alike.
    case 'SecretStore':
      return each.kind === 'ClusterSecretStore';
    default:
      return each.kind === kind;
  }
};

/** The largest that were seen of a kind: most of its fields stand in them. */
const examplesOf = (kind: string) =>
  recorded
    .filter(isOf(kind))
    .sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
    .slice(0, 3);

/** The same once for each text and each name of a field in it, which alone is changed. */
function* changedIn(
  value: unknown,
  change: (text: string) => string,
): Generator<unknown> {
  if (typeof value === 'string') yield change(value);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const changed of changedIn(item, change)) {
        yield value.map((each, at) => (at === index ? changed : each));
      }
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const { [key]: _, ...rest }: Record<string, unknown> = { ...value };
      yield { ...rest, [change(key)]: item };
      for (const changed of changedIn(item, change)) {
        yield { ...rest, [key]: changed };
      }
    }
  }
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    EVALUATED.has(key) ? [] : [key, ...textsIn(each)],
  );
}

describe('of whatever somebody names in an object', () => {
  it.each(Object.keys(READERS))(
    'nothing is kept that turns text round, and nothing without end: %s',
    kind => {
      const { read } = READERS[kind];
      const turned = (text: string) =>
        `${text.slice(0, 1)}${TURN}${text.slice(1)}`;
      const examples = examplesOf(kind);
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) {
        for (const changed of changedIn(example, turned)) {
          const texts = textsIn(read(changed));
          expect(texts.filter(text => text.includes(TURN))).toEqual([]);
        }
        for (const changed of changedIn(example, text => text + ENDLESS)) {
          const longest = textsIn(read(changed)).map(({ length }) => length);
          expect(Math.max(0, ...longest)).toBeLessThanOrEqual(MAX_FOREIGN_KEY);
        }
      }
    },
  );

  it.each(Object.keys(READERS))('nor of one that cannot be read: %s', kind => {
    const name = `a${TURN}${ENDLESS}`;
    const metadata = { name, namespace: name, uid: name };
    const texts = textsIn(READERS[kind].read({ metadata, spec: 1 }));
    expect(texts.filter(text => text.includes(TURN))).toEqual([]);
    const longest = texts.map(({ length }) => length);
    expect(Math.max(0, ...longest)).toBeLessThanOrEqual(MAX_FOREIGN_KEY);
  });
});
