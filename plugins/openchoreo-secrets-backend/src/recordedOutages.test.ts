import {
  AS_TOLD,
  compared,
  expectedAnswers,
  titled,
  type ExpectedAnswer,
} from './__testUtils__/answersTable';
import {
  answersOf,
  type RecordedAnswers,
} from './__testUtils__/recordedAnswers';
import { outageWorld } from './__testUtils__/recordedWorld';
import { path, toldOf } from './__testUtils__/toldForms';
import * as agreement from './__testUtils__/viewsOfRecording';

// Real sockets on a busy machine take their time.
jest.setTimeout(60_000);

/** When all of them had been given the time of a retry. */
const LATER = Date.parse('2026-11-29T03:10:00Z');

const PLANE = 'ClusterDataPlane/default';

const table = expectedAnswers('outages.yaml');

function rowsOf(outage: string): readonly ExpectedAnswer[] {
  return ['each', outage].flatMap(name => {
    const above = path(name, '');
    return table
      .filter(({ at }) => at.startsWith(above))
      .map(row => ({ ...row, at: row.at.slice(above.length) }));
  });
}

describe.each(['sealed', 'denied', 'badrole', '429', 'html500', 'down'])(
  'where the store of a data plane is %s',
  outage => {
    let answers: RecordedAnswers;

    beforeAll(async () => {
      answers = await answersOf(outageWorld(outage), LATER);
    });

    it.each(titled(rowsOf(outage)))('$title', ({ row }) => {
      expect(compared(row, toldOf(answers))).toBe(AS_TOLD);
    });

    it('there is one incident, of the store, with both secrets', () => {
      const here = answers.incidents.filter(
        // The planes were recorded long before: since then no agent gave a sign of life.
        ({ planeId, level }) => planeId === PLANE && level !== 'platform',
      );
      expect(here).toEqual([
        expect.objectContaining({
          level: 'store',
          storeId: `${PLANE}/ClusterSecretStore/default`,
          counts: expect.objectContaining({
            secrets: 2,
            components: 2,
            blocking: 0,
            oldValue: 2,
          }),
        }),
      ]);
    });

    it.each(Object.entries(agreement))(
      'all views say the same: %s',
      (_name, differences) => {
        expect(differences(answers)).toEqual([]);
      },
    );
  },
);
