import {
  incidentsAnswerSchema,
  planesAnswerSchema,
  secretsAnswerSchema,
  SECRETS_SORTS,
  SEVERITIES,
  storesAnswerSchema,
  summaryAnswerSchema,
  type CountsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import { damaged } from '../__testUtils__/damaged';
import { fleet } from '../__fixtures__/fleet';
import type { Fleet } from './fleet';
import { incidentDrafts } from './incidentDrafts';
import { incidentsAnswer } from '../incidents/incidents';
import { planesAnswer } from './planes';
import { matchingRows, secretsAnswer } from './secrets';
import { storesAnswer } from './stores';
import { summaryAnswer } from '../summary/summary';
import { asRead } from '../__fixtures__/asRead';

const ALL = { filters: {}, sort: 'severity', descending: true } as const;

const sumOf = (counts: CountsDto) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

const whatever = (holds: (judged: Fleet) => void) =>
  fc.assert(fc.property(damaged, world => holds(fleet(world))));

describe('whatever is missing or broken', () => {
  it('answers are what their schemas say', () => {
    whatever(judged => {
      const page = { offset: 0, limit: 200 };
      expect(() => {
        asRead(incidentsAnswerSchema, incidentsAnswer(judged));
        asRead(planesAnswerSchema, planesAnswer(judged));
        asRead(storesAnswerSchema, storesAnswer(judged));
        asRead(summaryAnswerSchema, summaryAnswer(judged));
        asRead(secretsAnswerSchema, secretsAnswer(judged, ALL, page));
      }).not.toThrow();
    });
  });

  it('each secret is one row, under no more than one incident', () => {
    whatever(judged => {
      const ids = judged.rows.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const hits = incidentDrafts.of(judged).flatMap(draft => draft.hits);
      const rows = hits.flatMap(({ row, secrets }) => (secrets ? row.id : []));
      expect(new Set(rows).size).toBe(rows.length);
    });
  });

  it('incidents explain exactly what is wrong or unknown', () => {
    whatever(judged => {
      const { incidents } = incidentsAnswer(judged);
      const { secrets } = summaryAnswer(judged);
      const told = incidents.reduce(
        (sum, { counts }) => sum + (counts.secrets ?? 0),
        0,
      );
      expect(told).toBe(secrets.critical + secrets.warning + secrets.unknown);
      const held = incidents.reduce(
        (sum, { counts }) => sum + counts.heldBack,
        0,
      );
      expect(held).toBe(secrets.heldBack);
      for (const { counts, affected } of incidents) {
        expect(affected.reduce((sum, each) => sum + each.secrets, 0)).toBe(
          counts.secrets ?? 0,
        );
      }
    });
  });

  it('numbers agree between answers', () => {
    whatever(judged => {
      const { secrets, worst } = summaryAnswer(judged);
      const answer = secretsAnswer(judged, ALL, { offset: 0, limit: 200 });
      expect(answer.counts).toEqual(secrets);
      expect(sumOf(secrets)).toBe(answer.total);
      expect(answer.matching).toBe(answer.total);
      const incidents = incidentsAnswer(judged).incidents;
      for (const { severity } of incidents) {
        expect(SEVERITIES.indexOf(severity)).toBeGreaterThanOrEqual(
          SEVERITIES.indexOf(worst),
        );
      }
    });
  });

  it('incidents have an id each, worst first, and name only stores that are given', () => {
    whatever(judged => {
      const { incidents, stores, planes } = incidentsAnswer(judged);
      const ids = incidents.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const ranks = incidents.map(({ severity }) =>
        SEVERITIES.indexOf(severity),
      );
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      const known = planes.map(({ id }) => id);
      for (const { storeId, planeId } of incidents) {
        expect(storeId === undefined || storeId in stores).toBe(true);
        expect(known).toContain(planeId);
      }
    });
  });

  it('pages in any order hold every row once', () => {
    fc.assert(
      fc.property(
        damaged,
        fc.constantFrom(...SECRETS_SORTS),
        fc.boolean(),
        fc.integer({ min: 1, max: 7 }),
        (world, sort, descending, limit) => {
          const judged = fleet(world);
          const query = { filters: {}, sort, descending };
          const ids: string[] = [];
          for (let offset = 0; offset < judged.rows.length; offset += limit) {
            const { rows } = secretsAnswer(judged, query, { offset, limit });
            ids.push(...rows.map(({ id }) => id));
          }
          expect(ids).toEqual(matchingRows(judged, query).map(({ id }) => id));
          expect([...ids].sort()).toEqual(judged.rows.map(({ id }) => id));
        },
      ),
    );
  });
});
