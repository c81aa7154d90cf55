import {
  DEFAULT_THRESHOLDS,
  type ComponentRef,
  type ExternalSecretObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Snapshot } from '../../observed/snapshot';
import type { Moment } from '../../ownership/lookupIn';
import { ORDERS, seesOnly } from '../__fixtures__/ask';
import { neighbour, withNeighbours } from '../__fixtures__/neighbours';
import { MINUTE, NAMESPACE, NOW, PROJECT } from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';
import { snapshotOf } from '../__fixtures__/world';
import { projectJudgings, projectSecrets } from '../project/projectSecrets';
import { written } from '../wire/written';
import { KeptAnswers } from './keptAnswers';
import type { Ahead } from './partsAhead';

const CART: ComponentRef = { ...ORDERS, name: 'cart' };
const sees = seesOnly(ORDERS, CART);
const target = {
  entity: { kind: 'System', namespace: NAMESPACE, name: PROJECT },
  scope: 'system',
  namespace: NAMESPACE,
  project: PROJECT,
} as const;

/** Asks for the project; says which of its components were judged for that. */
function asked(
  answers: KeptAnswers,
  snapshot: Snapshot,
  ahead?: Ahead,
  at: Moment = { now: NOW },
): readonly string[] {
  const judged: string[] = [];
  const context = { snapshot, ...at, thresholds: DEFAULT_THRESHOLDS };
  answers.of(
    'project',
    context,
    (noted, partOf) => {
      const answer = projectSecrets(target, sees, noted, (key, judge) =>
        partOf(key, own => {
          judged.push(key);
          return judge(own);
        }),
      );
      return { written: written(answer, sees), planes: answer.planes };
    },
    ahead,
  );
  return judged;
}

/** The same, with one more read of the objects whose names begin so. */
function readAgain(
  snapshot: Snapshot,
  name: string,
  changed: Partial<ExternalSecretObject> = {},
): Snapshot {
  const clusters = new Map(
    [...snapshot.clusters].map(([key, cluster]) => {
      const { ExternalSecret } = cluster.kinds;
      const objects = new Map(
        [...ExternalSecret.objects].map(([id, object]) => [
          id,
          object.meta.name.startsWith(name)
            ? { ...object, ...changed }
            : object,
        ]),
      );
      const kinds = {
        ...cluster.kinds,
        ExternalSecret: { ...ExternalSecret, objects },
      };
      return [key, { ...cluster, kinds }];
    }),
  );
  return { ...snapshot, revision: snapshot.revision + 1, clusters };
}

/** The same, where all clusters were heard from at some time. */
function heardAt(snapshot: Snapshot, asOf: number): Snapshot {
  const clusters = new Map(
    [...snapshot.clusters].map(([key, cluster]) => {
      const { ExternalSecret } = cluster.kinds;
      const observation = { state: 'observed', asOf, mode: 'watch' } as const;
      const kinds = {
        ...cluster.kinds,
        ExternalSecret: { ...ExternalSecret, observation },
      };
      return [key, { ...cluster, kinds }];
    }),
  );
  return { ...snapshot, revision: snapshot.revision + 1, clusters };
}

const world = withNeighbours(shop(), [
  neighbour('cart', 'u1', false, {
    key: 'DB=orders-db/password',
    takes: 'DB=shop/db#password',
  }),
]);

describe('of a project that is kept', () => {
  it('only the component is judged anew of which something changed', () => {
    const answers = new KeptAnswers();
    const first = snapshotOf(world);
    expect(asked(answers, first)).toHaveLength(2);
    expect(asked(answers, first)).toEqual([]);
    expect(asked(answers, readAgain(first, ORDERS.name))).toEqual([
      `${NAMESPACE}/${PROJECT}/${ORDERS.name}`,
    ]);
  });

  it('a component is judged anew where the operator goes on that had stalled, by whatever object shows that', () => {
    const later = { now: NOW + 122 * MINUTE, freshForMs: Infinity };
    const answers = new KeptAnswers();
    const stalled = snapshotOf(world);
    asked(answers, stalled, undefined, later);
    const goesOn = readAgain(stalled, 'cart', { refreshAt: later.now });
    expect(asked(answers, goesOn, undefined, later)).toContain(
      `${NAMESPACE}/${PROJECT}/${ORDERS.name}`,
    );
  });

  it('a component is judged anew whose plane failed, when its cluster is heard from another way', () => {
    const snapshot = snapshotOf(world);
    const [first, ...others] = snapshot.planes;
    if (first.access.state !== 'reached') throw new Error('no way to it');
    const failure = { class: 'timeout' } as const;
    const failed = { ...first.access, state: 'failed', failure } as const;
    const planes = [{ ...first, access: failed }, ...others];
    const answers = new KeptAnswers();
    asked(answers, { ...snapshot, planes });
    const heard = heardAt({ ...snapshot, planes }, NOW - 1);
    expect(asked(answers, heard)).toContain(
      `${NAMESPACE}/${PROJECT}/${ORDERS.name}`,
    );
    expect(asked(answers, { ...heard, revision: heard.revision + 1 })).toEqual(
      [],
    );
  });

  it('no part is kept that is too large, and all are judged when something changed', () => {
    const answers = new KeptAnswers({
      bounds: { most: 100_000, unusedMs: 120_000 },
    });
    const first = snapshotOf(world);
    asked(answers, first);
    expect(asked(answers, first)).toEqual([]);
    expect(asked(answers, readAgain(first, ORDERS.name))).toHaveLength(2);
  });

  it('components are judged ahead in turns, once for all who wait, and not again when it is made', async () => {
    let now = 0;
    let turns = 0;
    let judged = 0;
    const answers = new KeptAnswers({
      clock: () => now,
      pause: async () => {
        turns += 1;
      },
    });
    const snapshot = snapshotOf(world);
    const context = { snapshot, now: NOW, thresholds: DEFAULT_THRESHOLDS };
    const judgings = () =>
      projectJudgings(target, sees).map(({ key, judge }) => ({
        key,
        judge: (own: Parameters<typeof judge>[0]) => {
          now += 20;
          judged += 1;
          return judge(own);
        },
      }));
    const [ahead] = await Promise.all([
      answers.ahead('project', context, judgings),
      answers.ahead('project', context, judgings),
    ]);
    expect({ judged, turns }).toEqual({ judged: 2, turns: 2 });
    expect(asked(answers, snapshot, ahead)).toEqual([]);
    expect(await answers.ahead('project', context, judgings)).toBe(undefined);
  });

  it('one that changed while others were judged ahead is judged again', async () => {
    const answers = new KeptAnswers();
    const first = snapshotOf(world);
    const context = {
      snapshot: first,
      now: NOW,
      thresholds: DEFAULT_THRESHOLDS,
    };
    const ahead = await answers.ahead('project', context, () =>
      projectJudgings(target, sees),
    );
    expect(asked(answers, readAgain(first, ORDERS.name), ahead)).toEqual([
      `${NAMESPACE}/${PROJECT}/${ORDERS.name}`,
    ]);
  });
});
