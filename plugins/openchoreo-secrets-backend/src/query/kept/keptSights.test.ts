import { mockCredentials } from '@backstage/backend-test-utils';
import { DEFAULT_THRESHOLDS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { NOW } from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';
import { snapshotOf } from '../__fixtures__/world';
import type { QueryContext } from '../context/context';
import { KeptSights } from './keptSights';

const SECOND = 1_000;
const CALLER = { credentials: mockCredentials.user() };
const PLACE = { name: 'orders-api' };
const SIGHT = {
  visibility: { subjects: [], everything: false, platform: false },
};

const shown = snapshotOf(shop());
const context = (now = NOW, snapshot = shown): QueryContext => ({
  snapshot,
  now,
  thresholds: DEFAULT_THRESHOLDS,
});

/** Somebody looks, as `reader` says who it is; counts how often it was found out anew. */
function looking(read = (_: QueryContext): unknown => undefined) {
  let found = 0;
  let reader: { key: string; since: number; until: number } | undefined = {
    key: 'ada',
    since: NOW,
    until: NOW + 30 * SECOND,
  };
  let refusal: Error | undefined;
  const sights = new KeptSights({ readerOf: () => reader });
  return {
    as: (next: typeof reader) => {
      reader = next;
    },
    refuse: (why: Error | undefined) => {
      refusal = why;
    },
    async look(at = context(), about: unknown = PLACE) {
      const before = found;
      await sights.of(CALLER, about, at, async noted => {
        found += 1;
        read(noted);
        if (refusal) throw refusal;
        return SIGHT;
      });
      return found > before ? 'found' : 'known';
    },
  };
}

const component = ({ snapshot }: QueryContext) =>
  snapshot.controlPlane.kinds.Component.objects.get('acme/orders-api');

describe('what somebody was found to see', () => {
  it('is known for as long as what it was decided by is remembered, and no longer', async () => {
    const { look } = looking();
    expect(await look()).toBe('found');
    expect(await look(context(NOW + 30 * SECOND - 1))).toBe('known');
    expect(await look(context(NOW + 30 * SECOND))).toBe('found');
  });

  it('is not known to another reader, nor of something else', async () => {
    const { look, as } = looking();
    await look();
    expect(await look(context(), { name: 'other-api' })).toBe('found');
    as({ key: 'bob', since: NOW, until: NOW + 30 * SECOND });
    expect(await look()).toBe('found');
  });

  it('is found out each time of whom nothing may be remembered', async () => {
    const { look, as } = looking();
    as(undefined);
    expect([await look(), await look()]).toEqual(['found', 'found']);
  });

  it('is found out anew when what was read of clusters says something else, and only then', async () => {
    const { look } = looking(component);
    await look();
    const same = { ...shown, revision: shown.revision + 1 };
    expect(await look(context(NOW + 1, same))).toBe('known');
    const other = snapshotOf(shop());
    expect(await look(context(NOW + 2, other))).toBe('found');
  });

  it('is not known where it was refused: who is let in meanwhile is let in', async () => {
    const { look, refuse } = looking();
    refuse(new Error('You may not'));
    await expect(look()).rejects.toThrow('You may not');
    refuse(undefined);
    expect(await look()).toBe('found');
  });

  it('is known no longer than the answers that came while it was found out', async () => {
    const { look, as } = looking(() =>
      as({ key: 'ada', since: NOW, until: NOW + SECOND }),
    );
    await look();
    expect(await look(context(NOW + SECOND))).toBe('found');
  });

  it('is found out anew by a clock that went back', async () => {
    const { look } = looking();
    await look();
    expect(await look(context(NOW - 1))).toBe('found');
  });
});
