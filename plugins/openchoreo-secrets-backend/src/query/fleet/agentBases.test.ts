import type { PinnedCa } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { certificate, DAY } from '../__fixtures__/checklist';
import { fleet } from '../__fixtures__/fleet';
import { dataPlane, NOW } from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';
import { DARK, type ClusterFixture } from '../__fixtures__/world';
import { incidentsOf } from '../incidents/incidents';

const pinned = (notAfter: number): PinnedCa => ({
  state: 'read',
  subject: 'CN=eu-agent',
  selfSigned: true,
  isCA: false,
  notBefore: notAfter - 90 * DAY,
  notAfter,
});

const issued = (notAfter: number): ClusterFixture => ({
  certificates: [
    certificate('cluster-agent-tls', { commonName: 'eu-agent', notAfter }),
  ],
});

function told(
  agentCa: PinnedCa | undefined,
  fixture: ClusterFixture = {},
  agentConnected = true,
) {
  const plane = { ...dataPlane('staging-data'), agentCa, agentConnected };
  const world = shop({ planes: [plane] }, { 'staging-data': fixture });
  return incidentsOf(fleet(world))
    .filter(({ level }) => level === 'platform')
    .map(({ cause, severity }) => [cause.class, severity]);
}

const LATER = NOW + 60 * DAY;

describe('what the platform itself has to do about an agent is an incident', () => {
  it('and none is where the agent is let in', () => {
    expect(told(pinned(LATER), issued(LATER))).toEqual([]);
  });

  it('while it is gone', () => {
    expect(told(undefined, {}, false)).toEqual([['agentGone', 'warning']]);
  });

  it('once its certificate nears its end, and gravely once it has ended', () => {
    const soon = NOW + 3 * DAY;
    expect(told(pinned(soon), issued(soon))).toEqual([
      ['agentCaExpires', 'warning'],
    ]);
    const over = NOW - DAY;
    expect(told(pinned(over), issued(over))).toEqual([
      ['agentCaExpired', 'critical'],
    ]);
  });

  it('once the plane pins an old one, gravely while the agent has to come in', () => {
    const renewed = issued(LATER + 75 * DAY);
    expect(told(pinned(LATER), renewed)).toEqual([
      ['agentCaDiffers', 'warning'],
    ]);
    expect(told(pinned(LATER), renewed, false)).toEqual([
      ['agentCaDiffers', 'critical'],
      ['agentGone', 'warning'],
    ]);
  });

  it('but not that it is gone from a plane that is not seen: what stands between is told already', () => {
    expect(told(undefined, { observation: DARK }, false)).toEqual([]);
  });

  it('names who acts, the plane, and since when the certificate has ended', () => {
    const plane = { ...dataPlane('staging-data'), agentCa: pinned(NOW - DAY) };
    const [first] = incidentsOf(fleet(shop({ planes: [plane] }))).filter(
      ({ level }) => level === 'platform',
    );
    expect(first).toMatchObject({
      planeId: expect.stringMatching(/staging-data$/),
      since: new Date(NOW - DAY).toISOString(),
      cause: { actor: 'platformEngineer', params: { plane: 'staging-data' } },
      counts: { secrets: 0 },
    });
  });
});
