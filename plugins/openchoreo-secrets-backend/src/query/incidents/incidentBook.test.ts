import { incidentsAnswerSchema } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { seesOnly } from '../__fixtures__/ask';
import { asRead } from '../__fixtures__/asRead';
import { fleet, heard } from '../__fixtures__/fleet';
import { MINUTE, NOW } from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';
import { brokenStore, webhookAbsent } from '../__fixtures__/troubles';
import { DARK, FRESH, type ClusterFixture } from '../__fixtures__/world';
import { atOnce } from '../fleet/atOnce';
import { IncidentBook } from './incidentBook';
import { incidentsAnswer } from './incidents';
import { summaryAnswer } from '../summary/summary';
import { visibleFleet } from '../fleet/visibleFleet';

const BEGAN = new Date(NOW - 34 * MINUTE).toISOString();
const after = (minutes: number) =>
  new Date(NOW + minutes * MINUTE).toISOString();

const saying = (words: string): ClusterFixture => ({
  ...brokenStore('production'),
  events: { 'ClusterSecretStore/default': heard(words) },
});

const REFUSED = saying('unable to log in: permission denied');
const DOWN = saying('dial tcp 10.0.0.1:8200: connect: connection refused');
const WELL: ClusterFixture = {};

/** What a book says after each of some looks at production, at minutes from now. */
function conversation() {
  const book = new IncidentBook();
  return (minutes: number, production: ClusterFixture) => {
    const now = NOW + minutes * MINUTE;
    const observation = { ...FRESH, asOf: now - 500 };
    const clusters = {
      'development-data': { observation },
      'staging-data': { observation },
      'production-data': { observation, ...production },
    };
    const seen = fleet(shop({ controlPlane: observation }, clusters), now);
    atOnce(book.enter(seen));
    const { incidents, quiet = [] } = asRead(
      incidentsAnswerSchema,
      incidentsAnswer(seen, book.entriesAt(seen)),
    );
    return { book, seen, incidents, quiet };
  };
}

describe('one outage', () => {
  it('that speaks as several causes is one incident, and a change is an entry in it', () => {
    const look = conversation();
    const [first] = look(0, REFUSED).incidents;
    expect(first.changes).toBeUndefined();
    look(1, REFUSED);
    const [second, ...others] = look(2, DOWN).incidents;
    expect(others).toEqual([]);
    expect(second).toMatchObject({
      id: first.id,
      since: BEGAN,
      cause: { class: 'network' },
      changes: [
        { class: 'authenticationRefused', at: BEGAN },
        { class: 'network', at: after(2) },
      ],
    });
  });

  it('that is over is quiet for twice the retry bound, counts nowhere, and closes', () => {
    const look = conversation();
    const [{ id }] = look(0, REFUSED).incidents;
    const { seen, incidents, quiet } = look(1, WELL);
    expect(incidents).toEqual([]);
    expect(summaryAnswer(seen)).toMatchObject({
      incidents: { critical: 0, warning: 0, unknown: 0 },
      worst: 'ok',
    });
    expect(quiet).toEqual([
      expect.objectContaining({
        id,
        since: BEGAN,
        quietSince: after(1),
        closesAt: after(15),
        changes: [{ class: 'authenticationRefused', at: BEGAN }],
      }),
    ]);
    expect(look(14, WELL).quiet).toEqual(quiet);
    expect(look(15, WELL).quiet).toEqual([]);
  });

  it('that comes back before it closed is the same, with its first beginning', () => {
    const look = conversation();
    look(0, REFUSED);
    look(1, WELL);
    const back = look(14, {
      ...DOWN,
      stores: DOWN.stores?.map(store => ({
        ...store,
        ready: store.ready && {
          ...store.ready,
          lastTransitionAt: NOW + 10 * MINUTE,
        },
      })),
    });
    expect(back.quiet).toEqual([]);
    expect(back.incidents).toMatchObject([
      {
        since: BEGAN,
        changes: [{}, { class: 'storeNotReady', at: after(14) }],
      },
    ]);
    expect(look(15, WELL).quiet).toMatchObject([{ closesAt: after(29) }]);
  });

  it('that comes back after it closed is another', () => {
    const look = conversation();
    look(0, REFUSED);
    look(1, WELL);
    look(15, WELL);
    expect(look(16, DOWN).incidents).not.toHaveProperty([0, 'changes']);
  });
});

describe('an incident is not quiet', () => {
  it('while its plane cannot be seen', () => {
    const look = conversation();
    look(0, REFUSED);
    const dark = look(1, { ...REFUSED, observation: DARK });
    expect(dark.quiet).toEqual([]);
    expect(look(60, WELL).quiet).toMatchObject([
      { level: 'plane', quietSince: after(60) },
      { level: 'store', quietSince: after(60) },
    ]);
  });
});

describe('incidents that are remembered', () => {
  it('hold no more than their first and last changes', () => {
    const look = conversation();
    for (let minute = 0; minute < 60; minute += 1) {
      look(minute, minute % 2 ? DOWN : REFUSED);
    }
    const [{ changes = [] }] = look(60, REFUSED).incidents;
    expect(changes).toHaveLength(20);
    expect(changes[0].at).toBe(BEGAN);
    expect(changes.at(-1)?.at).toBe(after(60));
  });

  it('are told to nobody who sees a part', () => {
    const look = conversation();
    look(0, webhookAbsent('production'));
    const { book, seen } = look(1, WELL);
    const part = visibleFleet(seen, seesOnly());
    expect([...book.entriesAt(part)]).toEqual([]);
    expect(incidentsAnswer(part)).not.toHaveProperty('quiet');
  });
});
