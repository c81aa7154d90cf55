import type { PlatformPlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ago, cause, NO_COUNTS } from '../../__testUtils__/build';
import { planes, platformPlane } from '../../__testUtils__/planes';
import { context } from '../../__testUtils__/words';
import { fleetNote, tileViews } from './tiles';

function tile(change: Partial<PlatformPlaneDto>) {
  return tileViews([platformPlane('one', change)], context)[0];
}

const eso = (change: Partial<PlatformPlaneDto['eso']>) => ({
  eso: { ...platformPlane('one').eso, ...change },
});

describe('the tile of a plane', () => {
  it.each([
    [{ own: 'ok' }, 'none'],
    [{ own: 'critical' }, 'error'],
    [{ own: 'warning' }, 'warning'],
    [{ own: 'unknown' }, 'unknown'],
    [{ state: 'unreachable', own: 'warning' }, 'unknown'],
    [{ state: 'forbidden', own: 'ok' }, 'unknown'],
    // It answers: that it has no operator is known.
    [{ state: 'notInstalled', own: 'ok' }, 'none'],
    // What lives in a plane is no trouble of the plane.
    [{ secrets: { ...NO_COUNTS, critical: 9 } }, 'none'],
  ] as const)('%j has the edge %s', (change, edge) => {
    expect(tile(change).edge).toBe(edge);
  });

  it('says what raises the question which cluster it is, and what to do', () => {
    const params = { plane: 'eu', other: 'prod' };
    const { lines } = tile({ identity: [cause('clusterIdShared', params)] });
    expect(lines).toContainEqual({
      tone: 'warning',
      icon: 'triangle',
      text: 'eu and prod answer with the same cluster id',
      title:
        'If they are one cluster, name it in the configuration; if not, one of them is not what it says.',
    });
  });

  it.each([
    ['off', 21_600, 'warning', 'Its clock is 6 h ahead'],
    ['off', -600, 'warning', 'Its clock is 10 min behind'],
    [
      'doubtful',
      21_600,
      'unknown',
      'Its clock may be 6 h ahead: that is not certain',
    ],
    [
      'refuted',
      -86_400 * 400,
      'warning',
      'It says its clock is 400 d behind: not believed',
    ],
    [
      'unsteady',
      undefined,
      'unknown',
      'What it says of its clock jumps: not believed',
    ],
    [
      'contradicted',
      undefined,
      'unknown',
      'Its clock does not agree with its objects',
    ],
  ] as const)(
    'says what is the matter with its clock: %s',
    (state, aheadSeconds, tone, text) => {
      const { lines } = tile({ clock: { state, aheadSeconds } });
      expect(lines).toContainEqual(expect.objectContaining({ tone, text }));
    },
  );

  it('says nothing of a clock that goes right', () => {
    const told = tile({}).lines.map(({ text }) => text);
    expect(told.join()).not.toMatch(/clock/i);
  });

  it('says which part of the operator does not run, and what that does', () => {
    const partsDown = [cause('webhookDown', { plane: 'eu' })];
    const operator = {
      state: 'running',
      servedVersions: ['v1'],
      partsDown,
    } as const;
    expect(tile({ eso: operator }).lines).toContainEqual({
      tone: 'warning',
      icon: 'triangle',
      text: 'The webhook of External Secrets on plane eu is down: new and changed objects are refused, and what is there is refreshed as before',
      title: 'Start it, or see why it is not ready.',
    });
  });

  it.each([
    [{ secrets: undefined }, 'unknown', 'count unknown'],
    [{ secrets: NO_COUNTS }, 'none', 'no secrets'],
    [{ state: 'notInstalled', secrets: undefined }, 'none', 'no secrets'],
    [{ state: 'forbidden', secrets: NO_COUNTS }, 'unknown', 'count unknown'],
    [{ secrets: { ...NO_COUNTS, ok: 3 } }, 'ok', '3 in order'],
    [
      { secrets: { ...NO_COUNTS, ok: 3, waiting: 1 } },
      'quiet',
      '3 in order, 1 waiting',
    ],
    [
      { secrets: { ...NO_COUNTS, ok: 3, unknown: 2 } },
      'unknown',
      '3 in order, 2 unknown',
    ],
    [{ secrets: { ...NO_COUNTS, unknown: 2 } }, 'unknown', '2 unknown'],
    [
      { secrets: { ...NO_COUNTS, warning: 1, ok: 5 } },
      'warning',
      '1 of 6 with a warning',
    ],
    [
      { secrets: { ...NO_COUNTS, critical: 2, heldBack: 6, ok: 2 } },
      'error',
      '2 of 10 critical',
    ],
    [{ secrets: { ...NO_COUNTS, critical: 7 } }, 'error', 'All 7 critical'],
    [{ secrets: { ...NO_COUNTS, warning: 1 } }, 'warning', '1 with a warning'],
    [
      { secrets: { ...NO_COUNTS, atRisk: 2, waiting: 1, ok: 5 } },
      'atRisk',
      '2 of 8 at risk',
    ],
  ] as const)('%j counts as %s: %s', (change, tone, text) => {
    expect(tile(change).counts).toMatchObject({ tone, text });
  });

  it.each([
    [eso({}), 'ESO 2.0.1 runs'],
    [eso({ available: 1, desired: 2 }), 'ESO 2.0.1 runs, 1 of 2 replicas'],
    [eso({ state: 'stalled' }), 'ESO 2.0.1 has stalled'],
    [eso({ state: 'down', version: undefined }), 'ESO is down'],
    [eso({ state: 'notInstalled' }), 'ESO is not installed'],
    [{ agent: 'disconnected' }, 'Agent gone'],
    [{ agent: 'none' }, 'No agent, direct'],
    [{ agentCaExpiresAt: ago(-17 * 24 * 60) }, 'Agent CA expires in 17 d'],
    [{ agentCaExpiresAt: ago(60) }, 'Agent CA expired 09:32'],
    [
      { agentCa: 'differs' },
      'Agent certificate was renewed; the plane still pins the old one',
    ],
    [{ malformed: 2 }, '2 objects not readable'],
  ] as const)('%j says: %s', (change, text) => {
    expect(tile(change).lines.map(line => line.text)).toContain(text);
  });

  it.each([
    [{ own: 'warning', agent: 'disconnected' }, 1, 'warning'],
    [{ own: 'critical', agentCaExpiresAt: ago(60) }, 2, 'error'],
    [{ own: 'ok', agentCaExpiresAt: ago(-17 * 24 * 60) }, 2, 'none'],
    [{ own: 'warning', ...eso({ state: 'down' }) }, 0, 'warning'],
    [{ own: 'warning' }, 0, 'ok'],
  ] as const)(
    'what is wrong with %j is as grave as the plane itself',
    (change, line, tone) => {
      expect(tile(change).lines[line].tone).toBe(tone);
    },
  );

  it.each(['matches', 'unknown', undefined] as const)(
    'says nothing of an agent CA that is %s',
    agentCa => {
      expect(tile({ agentCa }).lines).toHaveLength(2);
    },
  );

  it('names who acts on an old CA, and what ESO serves', () => {
    const titles = tile({ agentCa: 'differs' }).lines.map(line => line.title);
    expect(titles).toContain(
      'Platform engineers copy the new ca.crt into clusterAgent.clientCA of plane one.',
    );
    expect(titles).toContain('1 of 1 replicas · Serves v1');
  });

  it('names what may not be read, as what cannot be told', () => {
    const [refusing] = tileViews(
      [platformPlane('eu-data', { refused: ['Certificate', 'Event'] })],
      context,
    );
    expect(refusing.lines.at(-1)).toEqual({
      tone: 'unknown',
      icon: 'question',
      text: 'May not read Certificate and Event',
    });
  });

  it('counts kinds that may not be read, where a tile has no room to name them', () => {
    const refused = ['Certificate', 'Event', 'PushSecret'];
    expect(tile({ refused }).lines.at(-1)).toMatchObject({
      text: 'May not read 3 kinds',
      title: 'Certificate, Event and PushSecret',
    });
  });

  it('leaves out an agent CA that is far from its end', () => {
    const { lines } = tile({ agentCaExpiresAt: ago(-40 * 24 * 60) });
    expect(lines).toHaveLength(2);
  });
});

describe('the strip', () => {
  it('counts planes of one cluster once', () => {
    expect(fleetNote(planes, context)).toMatch(/^6 planes in 5 clusters;/);
  });

  it('names the planes of the same cluster', () => {
    expect(tileViews(planes, context)[4].shared).toBe('Same cluster as build');
  });
});
