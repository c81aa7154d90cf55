import { SECRETS_SORTS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import type { Snapshot } from '../../observed/snapshot';
import { hostilePlane, judgedNow } from '../__testUtils__/hostilePlane';
import { summaryAnswer } from '../summary/summary';
import { countsOf } from '../wire/counts';
import { fleetOf, type Fleet } from './fleet';
import { incidentsAnswer } from '../incidents/incidents';
import { secretRowDto } from './platformRow';
import { matchingRows, secretsAnswer } from './secrets';
import { csvLines } from './secretsCsv';
import type { SecretsQuery } from './secretsQuery';
import { storesAnswer } from './stores';

const RUNS = Number(process.env.FC_RUNS ?? 80);

const anyQuery: fc.Arbitrary<SecretsQuery> = fc.record({
  filters: fc.constantFrom<SecretsQuery['filters']>(
    {},
    { severity: ['warning', 'critical'] },
    { severity: ['ok'] },
    { verdict: ['failing', 'stale'] },
    { owner: ['unmanaged', 'platform'] },
    { store: ['default'], delivery: ['current', 'old'] },
    { environment: ['production', 'staging', 'development'] },
  ),
  q: fc.constantFrom(undefined, 'tools', 'orders'),
  sort: fc.constantFrom(...SECRETS_SORTS),
  descending: fc.boolean(),
});

/** All rows, a page at a time. */
function paged(fleet: Fleet, query: SecretsQuery, limit: number) {
  const { matching } = secretsAnswer(fleet, query, { offset: 0, limit });
  const pages = Math.ceil(matching / limit);
  return Array.from({ length: pages }, (_, page) =>
    secretsAnswer(fleet, query, { offset: page * limit, limit }),
  ).flatMap(({ rows }) => rows);
}

const less = (all: Readonly<Record<string, number>>, part: typeof all) =>
  Object.fromEntries(
    Object.entries(all).map(([name, count]) => [name, count - part[name]]),
  );

const ofPlane = (planeId: string): SecretsQuery => ({
  filters: { plane: [planeId] },
  sort: 'key',
  descending: false,
});

describe.each(['development', 'staging'] as const)(
  'what the plane of %s answers',
  held => {
    const { hostile, honest, answers, withAnswers, isOther } =
      hostilePlane(held);

    /** All that is listed and counted of the others, for who sees everything. */
    function listed(snapshot: Snapshot, query: SecretsQuery, limit: number) {
      const fleet = fleetOf(judgedNow(snapshot));
      const matching = matchingRows(fleet, query);
      const mine = matchingRows(fleet, ofPlane(`DataPlane/acme/${hostile}`));
      const { secrets, stores } = summaryAnswer(fleet);
      const all = storesAnswer(fleet).stores;
      const ofOthers = all.filter(({ planeId }) => isOther(planeId));
      return {
        // Among themselves they stand as they stood.
        rows: matching.map(secretRowDto).filter(row => isOther(row.planeId)),
        pages: paged(fleet, query, limit).filter(row => isOther(row.planeId)),
        lines: [...csvLines(matching)].filter(line => !line.includes(hostile)),
        counts: countsOf(matching.filter(row => isOther(row.planeId))),
        // What is not of the hostile plane counts as it did.
        total: less({ ...secrets }, { ...countsOf(mine) }),
        stores: ofOthers,
        countedStores: stores.total - (all.length - ofOthers.length),
      };
    }

    /** What is wrong in others, each with what hangs on it. */
    function troubles(snapshot: Snapshot) {
      const fleet = fleetOf(judgedNow(snapshot));
      return incidentsAnswer(fleet)
        .incidents.filter(({ cause }) => cause.class !== 'clusterIdShared')
        .filter(incident => !JSON.stringify(incident).includes(hostile))
        .map(incident => ({
          incident,
          hanging: matchingRows(fleet, {
            filters: {},
            incidents: [incident.id],
            sort: 'key',
            descending: false,
          }).map(({ id }) => id),
        }))
        .sort((a, b) => (a.incident.id < b.incident.id ? -1 : 1));
    }

    it('takes no row of another out of a list, a page, a file or a number, and moves none past another', () => {
      expect(listed(honest, ofPlane('production-data'), 3).rows).toHaveLength(
        7,
      );
      fc.assert(
        fc.property(
          answers,
          anyQuery,
          fc.integer({ min: 1, max: 7 }),
          (given, query, limit) => {
            expect(listed(withAnswers(given), query, limit)).toEqual(
              listed(honest, query, limit),
            );
          },
        ),
        { numRuns: RUNS },
      );
    });

    it('changes no incident of another, and nothing that hangs on it', () => {
      const untouched = troubles(honest);
      expect(untouched.length).toBeGreaterThan(3);
      fc.assert(
        fc.property(answers, given => {
          expect(troubles(withAnswers(given))).toEqual(untouched);
        }),
        { numRuns: RUNS },
      );
    });
  },
);
