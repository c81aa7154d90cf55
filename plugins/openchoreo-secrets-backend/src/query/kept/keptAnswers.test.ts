import { DEFAULT_THRESHOLDS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ORDERS, seesOnly } from '../__fixtures__/ask';
import { NOW } from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';
import { snapshotOf } from '../__fixtures__/world';
import type { QueryContext } from '../context/context';
import { entitySecrets } from '../entity/entitySecrets';
import { controlPlaneDto } from '../planes/controlPlaneView';
import { written } from '../wire/written';
import { KeptAnswers } from './keptAnswers';

const SEES = { subjects: [], everything: true, platform: true };

/** Asks so long after the start for an answer that changes all the time; says which of them is told. */
function asking(tookMs: number) {
  let at = 0;
  let made = 0;
  const answers = new KeptAnswers({ clock: () => at });
  return (afterMs: number) => {
    const now = NOW + afterMs;
    const thresholds = DEFAULT_THRESHOLDS;
    const context = { snapshot: snapshotOf(shop()), now, thresholds };
    const { rest } = answers.of('any', context, noted => {
      noted.horizon?.note(now + 1);
      at += tookMs;
      made += 1;
      const body = { made, planes: [] };
      return { written: written(body, SEES), planes: [] };
    });
    return JSON.parse(rest).made;
  };
}

describe('an answer that changes all the time', () => {
  it('is made each time where that is cheap', () => {
    const told = asking(50);
    expect([told(0), told(1), told(2)]).toEqual([1, 2, 3]);
  });

  it('is told for ten times as long as it took where that is dear', () => {
    const told = asking(60);
    expect([told(0), told(599), told(600), told(1_199)]).toEqual([1, 1, 2, 2]);
  });

  it('is never told for more than two seconds', () => {
    const told = asking(10_000);
    expect([told(0), told(1_999), told(2_000)]).toEqual([1, 1, 2]);
  });

  it('is made for who asks by a clock that went back', () => {
    const told = asking(60);
    expect([told(100), told(99)]).toEqual([1, 2]);
  });
});

describe('an answer that stands', () => {
  const snapshot = snapshotOf(shop());
  let looks: number;

  /** As of some content, at a time; says how often it was looked at so far. */
  function contextAt(revision: number, afterMs: number): QueryContext {
    const watched = {
      ...snapshot,
      revision,
      get controlPlane() {
        looks += 1;
        return snapshot.controlPlane;
      },
    };
    const now = NOW + afterMs;
    return { snapshot: watched, now, thresholds: DEFAULT_THRESHOLDS };
  }

  function kept(): KeptAnswers {
    const answers = new KeptAnswers();
    const context = contextAt(1, 0);
    answers.of('any', context, noted => {
      const planes = [controlPlaneDto(noted, 0)];
      return { written: written({ planes }, SEES), planes };
    });
    looks = 0;
    return answers;
  }

  it('is looked through once for all who ask as of the same', () => {
    const answers = kept();
    const looksFor = (times: number, revision: number, afterMs: number) => {
      const before = looks;
      for (let n = 0; n < times; n += 1) {
        expect(answers.stands('any', contextAt(revision, afterMs))).toBe(true);
      }
      return looks - before;
    };
    expect(looksFor(1, 1, 0)).toBeGreaterThan(0);
    expect(looksFor(100, 1, 999)).toBe(0);
    expect(looksFor(1, 2, 999)).toBeGreaterThan(0);
    expect(looksFor(100, 2, 999)).toBe(0);
  });

  it('has its planes looked at again after a second: they are heard from meanwhile', () => {
    const answers = kept();
    answers.stands('any', contextAt(1, 0));
    const before = looks;
    answers.stands('any', contextAt(1, 1_000));
    expect(looks).toBeGreaterThan(before);
  });
});

describe('an answer of a component', () => {
  const access = (state: 'reached' | 'failed') =>
    state === 'reached'
      ? { state, cluster: 'elsewhere' }
      : { state, cluster: 'elsewhere', failure: { class: 'timeout' as const } };
  const snapshot = snapshotOf(shop());
  const [own] = snapshot.planes;
  const elsewhere = {
    kind: 'DataPlane',
    namespace: 'default',
    name: 'other',
  } as const;

  function contextWith(planes: QueryContext['snapshot']['planes']) {
    const revision = snapshot.revision + 1;
    const now = NOW;
    const thresholds = DEFAULT_THRESHOLDS;
    return { snapshot: { ...snapshot, revision, planes }, now, thresholds };
  }

  /** Asks as of some planes, then says whether the answer stands as of others. */
  function standsWith(
    before: QueryContext['snapshot']['planes'],
    after: QueryContext['snapshot']['planes'],
  ): boolean {
    const answers = new KeptAnswers();
    const { namespace, name } = ORDERS;
    const entity = { kind: 'Component', namespace, name };
    const target = { entity, scope: 'component', component: ORDERS } as const;
    const visibility = seesOnly(ORDERS);
    answers.of('any', contextWith(before), noted => {
      const answer = entitySecrets(target, visibility, noted);
      return { written: written(answer, visibility), planes: answer.planes };
    });
    return answers.stands('any', {
      ...contextWith(after),
      snapshot: {
        ...contextWith(after).snapshot,
        revision: snapshot.revision + 2,
      },
    });
  }

  const other = (state: 'reached' | 'failed') => ({
    ref: elsewhere,
    access: access(state),
  });

  it('stands when a plane that it does not touch is lost or found', () => {
    const { planes } = snapshot;
    const known = [...planes, other('reached')];
    expect(standsWith(known, [...planes, other('failed')])).toBe(true);
  });

  it('does not when there are other planes, or its own is lost', () => {
    const { planes } = snapshot;
    expect(standsWith(planes, [...planes, other('reached')])).toBe(false);
    const lost = { ...own, access: access('failed') };
    expect(
      standsWith(
        planes,
        planes.map(each => (each === own ? lost : each)),
      ),
    ).toBe(false);
  });
});
