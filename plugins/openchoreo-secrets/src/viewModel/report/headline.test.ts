import type {
  CellDto,
  EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  ago,
  cause,
  cell,
  delivery,
  environment,
  finding,
  health,
  missingCell,
  notDueCell,
  plane,
  unknownCell,
} from '../../__testUtils__/build';
import { ordersApi } from '../../__testUtils__/ordersApi';
import { simpleAnswer } from '../../__testUtils__/simple';
import { reported, withHeadline } from '../../__testUtils__/reports';
import { context } from '../../__testUtils__/words';
import { headlineView } from './headline';
import { reportedComponent } from './reported';

function summaryOf(answer: EntitySecretsDto) {
  const shown = reported(answer);
  return headlineView(reportedComponent(shown.components[0], shown), context);
}

const unreachable = (name: string) =>
  plane(name, { state: 'unreachable', since: ago(6), asOf: ago(6) });
const starting = (name: string) =>
  plane(name, { state: 'starting', asOf: undefined });
const startingCell = (name: string) => ({
  ...unknownCell(name, 'stillStarting'),
  lastKnown: undefined,
});

describe('the sentence that comes first', () => {
  it('counts culprits, and mentions what they hold back once', () => {
    const { tone, headline, detail } = summaryOf(ordersApi());
    expect(tone).toBe('error');
    expect(headline).toBe(
      '2 of 10 secrets need attention in production; one blocks pod start',
    );
    expect(detail).toContain('pods already running keep going');
    expect(detail).toContain('holds back 6 more keys');
    expect(detail).toContain('Cannot be judged right now: staging.');
  });

  it('counts the keys that block, not the others of the same cause', () => {
    const answer = simpleAnswer({
      keys: ['ABSENT', 'OLD', 'OLDER', 'FINE'],
      cells: (name, key) =>
        name !== 'production' || key === 'FINE'
          ? cell(name)
          : cell(name, {
              health: health({ severity: 'critical' }),
              blocksPodStart: key === 'ABSENT',
            }),
      parts: {
        findings: [
          finding('store', {
            cause: cause('network'),
            rows: ['ABSENT', 'OLD', 'OLDER'],
            blocksPodStart: true,
          }),
        ],
      },
    });
    expect(summaryOf(answer).headline).toBe(
      '3 of 4 secrets need attention in production; one blocks pod start',
    );
  });

  it('says when pods start all the same that lack what pulls their image', () => {
    const answer = simpleAnswer({
      cells: name =>
        cell(name, {
          health: health({ verdict: 'storeMissing', severity: 'critical' }),
          delivery: delivery({
            state: 'none',
            effect: 'blocks',
            needs: [{ how: 'imagePull', optional: false }],
          }),
          blocksPodStart: true,
        }),
    });
    expect(summaryOf(answer).detail).toContain(
      'cannot pull their image there, unless it is public or already on the node',
    );
  });

  it('is green only when everything expected is seen and in order', () => {
    expect(summaryOf(simpleAnswer({}))).toEqual({
      tone: 'ok',
      icon: 'check',
      headline: 'All 2 secrets are in order in 3 environments',
      detail: 'Oldest refresh 4 min ago, every one on time.',
    });
  });

  it('tells of an old value with its age', () => {
    const answer = simpleAnswer({
      cells: (name, key) =>
        name === 'production' && key === 'API_TOKEN'
          ? cell(name, {
              health: {
                verdict: 'servingOldValue',
                severity: 'warning',
                flags: [],
                refreshedAt: ago(1220),
                since: ago(1140),
              },
              delivery: delivery({ state: 'old', asOf: ago(1220) }),
            })
          : cell(name),
      parts: {
        findings: [
          finding('old', {
            severity: 'warning',
            verdict: 'servingOldValue',
            delivery: 'old',
            cause: cause('permissionDenied'),
            rows: ['API_TOKEN'],
            since: ago(1140),
            refreshedAt: ago(1220),
          }),
        ],
      },
    });
    expect(summaryOf(answer)).toEqual({
      tone: 'warning',
      icon: 'history',
      headline: '1 of 2 secrets runs on its old value in production',
      detail:
        'Refresh has failed for 19 h. Pods run with the value of Mon 14:12. Any rotation since then has not arrived.',
    });
  });

  it('names what is in order and what is unknown when some of it is', () => {
    const answer = simpleAnswer({
      cells: name => (name === 'staging' ? unknownCell(name) : cell(name)),
      planes: name => (name === 'staging' ? unreachable(name) : plane(name)),
    });
    expect(summaryOf(answer)).toEqual({
      tone: 'unknown',
      icon: 'question',
      headline: 'In order in development and production; unknown in staging',
      detail: 'staging was current at 10:26. 2 of 6 cannot be judged.',
    });
  });

  it('is unknown when no plane can be reached', () => {
    const answer = simpleAnswer({
      cells: name => unknownCell(name),
      planes: unreachable,
    });
    expect(summaryOf(answer)).toMatchObject({
      tone: 'unknown',
      headline: 'Unknown: no plane of this component can be reached',
      detail:
        'development, staging and production were current at 10:26. Nothing counts as healthy or failed.',
    });
  });

  it('flashes nothing red while the first look is not complete', () => {
    const answer = simpleAnswer({ cells: startingCell, planes: starting });
    expect(summaryOf(answer)).toMatchObject({
      tone: 'unknown',
      icon: 'clock',
      headline: 'Starting: the first look is not complete',
    });
  });

  it('says so when what the component uses cannot be told', () => {
    const [one] = simpleAnswer({}).components;
    const answer = simpleAnswer({});
    const blind = withHeadline(one, {
      state: 'unknown',
      cause: cause('planeUnreachable', { plane: 'control plane' }),
    });
    expect(summaryOf({ ...answer, components: [blind] })).toMatchObject({
      tone: 'unknown',
      headline: 'Unknown: what orders-api uses cannot be told',
      detail: 'Plane control plane cannot be reached.',
    });
  });
});

describe('the sentence where nothing is broken', () => {
  const atRisk = (name: string) =>
    cell(name, { health: health({ severity: 'atRisk' }) });

  it('counts keys at risk apart, and they are not to be fixed', () => {
    const answer = simpleAnswer({ cells: atRisk, keys: ['API_TOKEN'] });
    expect(summaryOf(answer)).toMatchObject({
      tone: 'atRisk',
      icon: 'check',
      headline: 'Current now; 1 at risk: fails at next refresh',
    });
  });

  it('says so beside what needs attention, and beside what is unknown', () => {
    const beside = (other: (name: string) => CellDto) =>
      summaryOf(
        simpleAnswer({
          cells: (name, key) =>
            key === 'API_TOKEN' ? atRisk(name) : other(name),
        }),
      );
    const failing = beside(missingCell);
    expect(failing.tone).toBe('error');
    expect(failing.headline).toMatch(/^1 of 2 secrets needs attention/);
    const unknown = beside(unknownCell);
    expect(unknown.tone).toBe('unknown');
    for (const { detail } of [failing, unknown]) {
      expect(detail).toContain('1 at risk: fails at next refresh.');
    }
  });

  it('does not call green what is still starting', () => {
    const answer = simpleAnswer({
      keys: ['API_TOKEN'],
      cells: name =>
        name === 'production'
          ? cell(name, {
              health: { verdict: 'pending', severity: 'waiting', flags: [] },
              delivery: delivery({ state: 'none' }),
            })
          : cell(name),
    });
    expect(summaryOf(answer)).toMatchObject({
      tone: 'quiet',
      headline: 'Nothing to act on; 1 secret is starting or paused',
    });
  });

  it('says when nothing is deployed', () => {
    const answer = simpleAnswer({
      cells: name => notDueCell(name),
    });
    expect(summaryOf(answer)).toMatchObject({
      tone: 'none',
      headline: 'orders-api is not deployed in any environment',
    });
  });

  it('takes up a trouble of the environment that no cell shows', () => {
    const answer = simpleAnswer({
      parts: {
        environments: [environment('production')],
        rows: [],
        findings: [
          finding('render', {
            verdict: 'notCreated',
            cause: cause('renderFailed', {}, 'developer'),
          }),
        ],
      },
    });
    expect(summaryOf(answer)).toMatchObject({
      tone: 'error',
      headline: 'The release could not be rendered: production',
    });
  });
});
