import type { ChecklistAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { cause, plane } from '../../__testUtils__/build';
import {
  checklist,
  checklistAnswer,
  checkRow,
  progress,
  US,
} from '../../__testUtils__/checklist';
import { context } from '../../__testUtils__/words';
import { checklistView, shownChecklists } from './checklist';
import { checklistSummary } from './checklistSummary';
import { readPlatformUrl } from './urlState';

const at = (search = '') => readPlatformUrl(new URLSearchParams(search));

function summary(answer: ChecklistAnswerDto, search = '') {
  const shown = shownChecklists(answer, at(search));
  return checklistSummary(answer, shown, context);
}

const quiet = (change: Partial<ChecklistAnswerDto> = {}) =>
  checklistAnswer({
    checklists: [checklist({ rows: [checkRow('a')], progress: progress() })],
    progress: progress(),
    ...change,
  });

describe('the sentence', () => {
  it('counts what needs action, then what cannot be judged', () => {
    expect(summary(checklistAnswer())).toMatchObject({
      tone: 'error',
      headline: '2 of 7 required platform secrets need action',
      detail: '1 failing, 1 expires in 9 days. 2 more cannot be judged.',
      family: {
        text: 'Checked against the list of OpenChoreo 1.2 (detected).',
        known: true,
      },
    });
  });

  it('is about the planes that are shown', () => {
    const only = summary(
      checklistAnswer(),
      'plane=ObservabilityPlane/acme/obs',
    );
    expect(only.tone).toBe('unknown');
    expect(only.headline).toMatch(/2 of 2 required .* cannot be judged$/);
  });

  it.each([
    ['everything is seen', {}, 'ok', /^All 4 required .* are in order$/],
    [
      'the release is not known',
      { family: { source: 'unknown' as const } },
      'unknown',
      /cannot be told/,
    ],
    [
      'a release is assumed',
      { family: { id: '1.2' as const, source: 'unknown' as const } },
      'unknown',
      /cannot be told/,
    ],
    [
      'some cannot be told',
      { progress: progress({ inOrder: 3, cannotTell: 1 }) },
      'unknown',
      /1 of 4 .* cannot be judged/,
    ],
    [
      'a plane is not heard',
      { planes: [plane('us-data', { state: 'unreachable' })] },
      'unknown',
      /some planes cannot be judged/,
    ],
    ['a plane is not told of', { planes: [] }, 'unknown', /cannot be judged/],
    [
      'nothing is required',
      { progress: progress({ required: 0, inOrder: 0 }) },
      'quiet',
      /No platform secret is required/,
    ],
  ] as const)('when %s: %j', (_, change, tone, headline) => {
    const { planes, ...rest } = { planes: undefined, ...change };
    const said = summary(
      quiet(planes ? { ...rest, planes: [...planes] } : rest),
    );
    expect(said.tone).toBe(tone);
    expect(said.headline).toMatch(headline);
  });
});

function view(search = '', index = 0) {
  const answer = checklistAnswer();
  return checklistView(answer.checklists[index], answer, at(search), context);
}

const names = (search?: string, index?: number) =>
  view(search, index).rows.map(({ name }) => name);

describe('the checklist of a plane', () => {
  it('shows what needs action, and says what else there is', () => {
    expect(names()).toEqual(['backstage-secrets', 'cluster-agent-tls']);
    expect(view().more).toBe(
      'Show 4 more: 2 in order, 1 optional, 1 that live elsewhere',
    );
  });

  it('shows all rows where the reader asks', () => {
    expect(names(`open=${US}`)).toHaveLength(6);
    expect(names('show=all')).toHaveLength(6);
    expect(view('show=all').folds).toBe(false);
    expect(names('show=all&optional=hidden')).toHaveLength(5);
  });

  it('in order shows no row', () => {
    expect(names('', 1)).toEqual([]);
    expect(view('', 1).more).toBe('Show 1 in order');
  });

  it('shows one row for each reason of not knowing', () => {
    expect(names('', 2)).toEqual(['observer-secret']);
    expect(view('', 2).more).toBe('Show 1 more: 1 cannot tell');
  });

  it.each([
    [0, '2 of 4 in order', '4 required: 2 to act on, 2 in order'],
    [1, '1 in order', '1 required: 1 in order'],
    [2, '0 in order, 2 cannot tell', '2 required: 0 in order, 2 cannot tell'],
  ])('%d has progress %s', (index, text, label) => {
    expect(view('', index).progress).toMatchObject({ text, label });
  });

  it('has a bar that is never green where nothing is known', () => {
    expect(view('', 2).progress.segments).toEqual([
      { tone: 'unknown', size: 2 },
    ]);
    expect(view().progress.segments.map(({ tone }) => tone)).toEqual([
      'error',
      'warning',
      'ok',
    ]);
  });

  it('shows where a name lives, and no link that is no web address', () => {
    const answer = checklistAnswer({
      checklists: [
        checklist({
          rows: [
            checkRow('x', {
              state: 'failing',
              severity: 'critical',
              cause: cause('network'),
              docs: 'data:text/html,x',
            }),
            checkRow('thunder', {
              livesIn: { secret: 'ns/s', key: 'k', remoteKey: 'r' },
            }),
          ],
        }),
      ],
    });
    const { rows } = checklistView(
      answer.checklists[0],
      answer,
      at('show=all'),
      context,
    );
    expect(rows[0].docs).toBeUndefined();
    expect(rows[1].livesIn).toBe(
      'Lives in ns/s, key k; in the external store: r',
    );
  });
});
