import { DEFAULT_THRESHOLDS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import type { Snapshot } from '../../observed/snapshot';
import { WORLDS } from '../__fixtures__/busyWorlds';
import { NOW } from '../__fixtures__/objects';
import { snapshotOf } from '../__fixtures__/world';
import { after } from '../__testUtils__/afterStep';
import { anyStep } from '../__testUtils__/anyStep';
import { damaged } from '../__testUtils__/damaged';
import { applicationHealth } from '../catalogHealth/applications';
import { checklistAnswer } from '../checklist/checklistAnswer';
import { incidentsAnswer } from '../incidents/incidents';
import { summaryAnswer } from '../summary/summary';
import { atOnce } from './atOnce';
import { fleetOf, type Fleet } from './fleet';
import { FleetJudge } from './fleetState';
import { planesAnswer } from './planes';
import { secretsAnswer } from './secrets';
import type { SecretsQuery } from './secretsQuery';
import { storesAnswer } from './stores';

const RUNS = Number(process.env.FC_RUNS ?? 30);

/** All that answers are made from. */
const toldOf = ({
  rows,
  troubles,
  stores,
  planes,
  controlPlane,
  views,
}: Fleet) => ({
  rows,
  troubles,
  planes,
  controlPlane,
  views: [...views.keys()],
  stores: stores.map(({ plane, ...entry }) => ({ ...entry, plane: plane.id })),
});

const QUERIES: readonly Partial<SecretsQuery>[] = [
  {},
  { q: 'stripe' },
  { q: 'shop/db', sort: 'component', descending: false },
  { filters: { environment: ['staging'] }, sort: 'key' },
  { filters: { severity: ['critical', 'unknown'] }, sort: 'refreshedAt' },
];

/** All that answers say of it. */
const answersOf = (fleet: Fleet) => ({
  secrets: QUERIES.map(asked =>
    secretsAnswer(
      fleet,
      { filters: {}, sort: 'severity', descending: true, ...asked },
      { offset: 1, limit: 50 },
    ),
  ),
  incidents: incidentsAnswer(fleet),
  stores: storesAnswer(fleet),
  planes: planesAnswer(fleet),
  summary: summaryAnswer(fleet),
  checklist: checklistAnswer(fleet),
  catalog: applicationHealth(fleet),
});

describe('what is judged part by part', () => {
  it('is what is judged at once, whatever changes and however time goes on', () => {
    fc.assert(
      fc.property(
        fc.array(damaged, { minLength: 1, maxLength: 3 }),
        fc.array(anyStep, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        (worlds, steps, first) => {
          const pool = [...WORLDS, ...worlds].map(snapshotOf);
          const judge = new FleetJudge();
          let now = NOW;
          let snapshot: Snapshot = pool[first % pool.length];
          for (const step of [undefined, ...steps]) {
            if (step) {
              now += step.afterMs;
              snapshot = after(snapshot, pool, step, now);
            }
            const context = { snapshot, now, thresholds: DEFAULT_THRESHOLDS };
            const fleet = atOnce(judge.steps(context));
            const anew = fleetOf(context);
            expect(toldOf(fleet)).toEqual(toldOf(anew));
            expect(answersOf(fleet)).toEqual(answersOf(anew));
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});
