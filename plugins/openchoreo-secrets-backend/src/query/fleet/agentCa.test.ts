import {
  planesAnswerSchema,
  type CertificateObject,
  type PinnedCa,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { certificate, DAY } from '../__fixtures__/checklist';
import { fleet } from '../__fixtures__/fleet';
import { dataPlane, NOW } from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';
import { DARK, type ClusterFixture } from '../__fixtures__/world';
import { planesAnswer } from './planes';
import { asRead } from '../__fixtures__/asRead';

const END = NOW + 60 * DAY;

const PINNED: PinnedCa = {
  state: 'read',
  subject: 'O=OpenChoreo, CN=eu-agent',
  selfSigned: true,
  isCA: false,
  notBefore: END - 90 * DAY,
  notAfter: END,
};

const issued = (changed: Partial<CertificateObject> = {}) =>
  certificate('cluster-agent-tls', {
    commonName: 'eu-agent',
    notAfter: END,
    ...changed,
  });

const SAME: ClusterFixture = { certificates: [issued()] };
const RENEWED: ClusterFixture = {
  certificates: [issued({ notAfter: END + 75 * DAY })],
};

function told(
  agentCa: PinnedCa | undefined,
  fixture: ClusterFixture,
  agentConnected = true,
) {
  const plane = { ...dataPlane('staging-data'), agentCa, agentConnected };
  const world = shop({ planes: [plane] }, { 'staging-data': fixture });
  const { planes } = asRead(planesAnswerSchema, planesAnswer(fleet(world)));
  return planes.find(({ name }) => name === 'staging-data');
}

const pinned = (changed: Partial<Extract<PinnedCa, { state: 'read' }>>) => ({
  ...PINNED,
  ...changed,
});

describe("what a plane pins for its agent's certificate", () => {
  it.each<[string, PinnedCa | undefined, ClusterFixture, string, string]>([
    ['matches while it is the one', PINNED, SAME, 'matches', 'ok'],
    ['differs once it was renewed', PINNED, RENEWED, 'differs', 'warning'],
    [
      'is not compared where an authority signs',
      pinned({ selfSigned: false }),
      RENEWED,
      'unknown',
      'ok',
    ],
    [
      'is not compared with the certificate of another',
      pinned({ subject: 'CN=other' }),
      RENEWED,
      'unknown',
      'ok',
    ],
    [
      'is not compared with one of another namespace',
      PINNED,
      { certificates: [certificate('cluster-agent-tls', {}, 'default')] },
      'unknown',
      'ok',
    ],
    [
      'is not compared with two',
      PINNED,
      {
        certificates: [
          issued(),
          { ...issued(), meta: { ...issued().meta, name: 'second' } },
        ],
      },
      'unknown',
      'ok',
    ],
    [
      'is not compared with one that was never issued',
      PINNED,
      { certificates: [issued({ notAfter: undefined, notBefore: undefined })] },
      'unknown',
      'ok',
    ],
    [
      'is not compared with what cannot be seen now',
      PINNED,
      { ...RENEWED, certificatesObserved: DARK },
      'unknown',
      'ok',
    ],
    ['is not known in a Secret', { state: 'inSecret' }, SAME, 'unknown', 'ok'],
    ['is not known where nothing is pinned', undefined, SAME, 'unknown', 'ok'],
    [
      'warns two weeks before its end',
      pinned({ notAfter: NOW + 13 * DAY }),
      {},
      'unknown',
      'warning',
    ],
    ['fails at its end', pinned({ notAfter: NOW }), {}, 'unknown', 'critical'],
  ])('%s', (_, agentCa, fixture, expected, own) => {
    expect(told(agentCa, fixture)).toMatchObject({ agentCa: expected, own });
  });

  it('is critical where it differs and the agent is away', () => {
    expect(told(PINNED, RENEWED, false)).toMatchObject({ own: 'critical' });
    expect(told(PINNED, SAME, false)).toMatchObject({ own: 'warning' });
  });

  it('has its end told, wherever it can be read', () => {
    expect(told(PINNED, {})?.agentCaExpiresAt).toBe(
      new Date(END).toISOString(),
    );
    expect(told({ state: 'unreadable' }, {})).not.toHaveProperty(
      'agentCaExpiresAt',
    );
  });

  it('says nothing of the control plane', () => {
    const [control] = planesAnswer(fleet(shop())).planes;
    expect(control).not.toHaveProperty('agentCa');
  });
});

describe('the operator of a plane', () => {
  it('is told with the versions that its cluster serves', () => {
    const served = { externalSecrets: ['v1', 'v1beta1'] };
    expect(told(undefined, { served })?.eso.servedVersions).toEqual([
      'v1',
      'v1beta1',
    ]);
    expect(told(undefined, {})?.eso.servedVersions).toEqual([]);
  });
});
