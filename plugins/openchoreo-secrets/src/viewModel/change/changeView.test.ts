import type {
  CellDto,
  SecretObjectDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  ago,
  cause,
  cell,
  delivery,
  health,
  secretObject,
} from '../../__testUtils__/build';
import { simpleAnswer } from '../../__testUtils__/simple';
import { context } from '../../__testUtils__/words';
import { subjectOf } from '../subject';
import { changeAnswer, changeView } from './changeView';

/** Fetched at 09:59, and due again at 10:59. */
const FETCHED = delivery({ asOf: ago(33) });

function viewOf(change: Partial<CellDto>, es: Partial<SecretObjectDto> = {}) {
  const answer = {
    ...simpleAnswer({
      keys: ['KEY'],
      cells: name => ({
        ...cell(name, { delivery: FETCHED, objectId: 'es', ...change }),
        environment: name,
      }),
    }),
    objects: { es: { ...secretObject('es'), ...es } },
  };
  const subject = subjectOf(answer.components[0], answer, 'KEY', 'production');
  return subject && changeView(subject, context);
}

const due = (minutes: number) => ({ health: health({ dueAt: ago(minutes) }) });

const AFTER = 'A value changed in the store after 09:59 has not arrived.';

describe('of a change in the store it says', () => {
  it.each<[string, Partial<CellDto>, Partial<SecretObjectDto>, string]>([
    ['by when it arrives', {}, due(-27), `${AFTER} It arrives by 10:59.`],
    ['that it is overdue', {}, due(3), `${AFTER} It was due at 10:29.`],
    [
      'that nothing arrives while refreshing fails',
      { delivery: delivery({ state: 'old', asOf: ago(33) }) },
      { health: health({ verdict: 'servingOldValue', severity: 'warning' }) },
      `${AFTER} While refreshing fails nothing arrives; it is tried again within 7 min.`,
    ],
    [
      'that nothing arrives where the next refresh will fail',
      {
        health: health({ severity: 'atRisk' }),
        delivery: { ...FETCHED, atRisk: cause('storeNotReady') },
      },
      due(-27),
      `${AFTER} While refreshing fails nothing arrives; it is tried again within 7 min.`,
    ],
    [
      'that somebody has to mend it first',
      { delivery: delivery({ state: 'old', asOf: ago(33) }) },
      {
        health: health({
          verdict: 'servingOldValue',
          flags: ['needsHuman'],
        }),
      },
      `${AFTER} It arrives when somebody has mended what is wrong.`,
    ],
    [
      'that it never does by itself',
      { delivery: delivery({ state: 'frozen', asOf: ago(33) }) },
      {},
      `${AFTER} By design it does not arrive by itself.`,
    ],
    [
      'that it cannot say when, where nobody knows whether the next refresh succeeds',
      { health: health({ severity: 'unknown' }) },
      due(-27),
      `${AFTER} When it arrives is not known.`,
    ],
    [
      'that it cannot say when, where the operator does not work',
      { health: health({ flags: ['controllerDown'] }) },
      due(-27),
      `${AFTER} When it arrives is not known.`,
    ],
    [
      'that there is no value at all',
      { delivery: delivery({ state: 'none', asOf: undefined }) },
      {},
      'No value has arrived, so no change has either.',
    ],
    [
      'that it is not known what is there',
      { delivery: delivery({ state: 'unknown', asOf: undefined }) },
      {},
      'When the value that is there was fetched is not known.',
    ],
  ])('%s', (_, change, es, sentence) => {
    expect(viewOf(change, es)?.sentence).toBe(sentence);
  });

  it('nothing where no value is due', () => {
    expect(viewOf({ delivery: delivery({ state: 'notDue' }) })).toBeUndefined();
  });
});

describe('a time that is typed gets', () => {
  const view = viewOf({}, due(-27));
  const answered = (typed: string) =>
    view && changeAnswer(view, typed, context);

  it.each([
    ['2026-11-24T09:30Z', 'ok', 'In the cluster: pods that start now get it'],
    ['2026-11-24T10:10Z', 'quiet', 'Not in the cluster yet'],
    ['2026-11-24T09:59Z', 'unknown', 'Cannot be told'],
    ['2026-11-24T11:30Z', 'unknown', 'That time is still to come'],
  ])('%s: %s', (typed, tone, text) => {
    expect(answered(typed)).toMatchObject({ tone, text });
  });

  it.each([
    ['critical', 'error'],
    ['warning', 'warning'],
    ['atRisk', 'quiet'],
  ] as const)('no worse an answer than the key is: %s', (severity, tone) => {
    const fails = viewOf({
      health: health({ severity }),
      delivery: delivery({ state: 'none', asOf: undefined }),
    });
    expect(
      fails && changeAnswer(fails, '2026-11-24T10:10Z', context),
    ).toMatchObject({ tone, text: 'Not in the cluster' });
  });

  it('no answer while it is not typed', () => {
    expect(answered('')).toBeUndefined();
  });
});
