import type { CatalogHealthAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { currentStamp, type Kept } from './currentStamp';
import { healthBook } from './healthBook';
import { scopeKey } from './scopeKey';
import { UNKNOWN } from './stamp';
import { toKeep } from './toKeep';

const NOW = 1_000_000_000;
const HOLD = 900_000;
const component = { namespace: 'acme', project: 'shop', name: 'api' };
const KEY = scopeKey({ scope: 'component', component });

const failing = {
  health: 'failing' as const,
  failingEnvironments: ['production'],
};

const answer: CatalogHealthAnswerDto = {
  components: [{ component, ...failing }],
  systems: [
    {
      namespace: 'acme',
      project: 'shop',
      health: 'warning',
      failingEnvironments: [],
    },
  ],
  environments: [{ namespace: 'acme', name: 'production', ...failing }],
  planes: [
    { id: 'DataPlane/acme/eu', health: 'none', failingEnvironments: [] },
  ],
};
const book = healthBook(answer);
const healthy = { health: 'healthy' as const, failingEnvironments: [] };
const kept = (age: number, scope = KEY): Kept => ({
  ...healthy,
  scope,
  at: NOW - age,
});

describe('the stamp of an entity', () => {
  it.each([
    ['a component', { scope: 'component' as const, component }, 'failing'],
    [
      'a project',
      { scope: 'system' as const, namespace: 'acme', project: 'shop' },
      'warning',
    ],
    [
      'an environment',
      { scope: 'environment' as const, namespace: 'acme', name: 'production' },
      'failing',
    ],
    ['a plane', { scope: 'plane' as const, id: 'DataPlane/acme/eu' }, 'none'],
    [
      'what the answer does not name',
      { scope: 'plane' as const, id: 'DataPlane/acme/us' },
      'unknown',
    ],
    [
      'names that only look alike together',
      {
        scope: 'component' as const,
        component: { namespace: 'acme', project: 'shop","api', name: '' },
      },
      'unknown',
    ],
  ])('of %s stands in the answer', (_, scope, health) => {
    const known = { heard: { book, at: NOW }, now: NOW, holdForMs: HOLD };
    expect(currentStamp(scopeKey(scope), known).health).toBe(health);
  });

  it.each([
    ['a fresh answer', 0, undefined, 'failing'],
    ['an answer that is held', HOLD, undefined, 'failing'],
    ['an answer held for too long', HOLD + 1, undefined, 'unknown'],
    ['an answer from a clock set back', -HOLD - 1, undefined, 'unknown'],
    ['an answer held for too long, whatever is kept', HOLD + 1, 0, 'unknown'],
    ['an answer rather than what is kept', 0, 0, 'failing'],
    ['nothing at all', undefined, undefined, 'unknown'],
    ['what is kept across a restart', undefined, 1, 'healthy'],
    ['what is kept for as long as it is held', undefined, HOLD, 'healthy'],
    ['what is kept for too long', undefined, HOLD + 1, 'unknown'],
    ['what is kept from a clock set back', undefined, -HOLD - 1, 'unknown'],
  ])('is of %s', (_, heardAge, keptAge, health) => {
    const heard =
      heardAge === undefined ? undefined : { book, at: NOW - heardAge };
    const stamp = currentStamp(
      KEY,
      { heard, now: NOW, holdForMs: HOLD },
      keptAge === undefined ? undefined : kept(keptAge),
    );
    expect(stamp.health).toBe(health);
  });

  it('is not what was kept when the entity stood for something else', () => {
    const known = { now: NOW, holdForMs: HOLD };
    expect(currentStamp(KEY, known, kept(0, 'other'))).toBe(UNKNOWN);
  });
});

describe('what is kept of a stamp', () => {
  const heard = { book, at: NOW };
  const known = { heard, now: NOW, holdForMs: HOLD };

  it.each([
    ['at first', undefined, true],
    ['when it changed', kept(0), true],
    ['when it is of another scope', { ...failing, scope: 'x', at: NOW }, true],
    ['not when nothing changed', { ...failing, scope: KEY, at: NOW }, false],
    [
      'not when nothing changed for a little while',
      { ...failing, scope: KEY, at: NOW - HOLD / 3 + 1 },
      false,
    ],
    [
      'when it would soon be too old',
      { ...failing, scope: KEY, at: NOW - HOLD / 3 },
      true,
    ],
  ])('is written %s', (_, before, written) => {
    expect(toKeep(KEY, failing, known, before)).toEqual(
      written ? { ...failing, scope: KEY, at: NOW } : undefined,
    );
  });

  it('is nothing without an answer that stands', () => {
    const silent = { ...known, now: NOW + HOLD + 1 };
    expect(toKeep(KEY, UNKNOWN, silent)).toBeUndefined();
    expect(toKeep(KEY, UNKNOWN, { now: NOW, holdForMs: HOLD })).toBeUndefined();
  });
});
