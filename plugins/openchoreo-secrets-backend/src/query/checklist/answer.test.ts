import type { PlaneObject } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { NO_CHECKLIST } from '../../ownership/checklist/checklist';
import {
  answerOf,
  certificate,
  checkedFleet,
  checklistOf,
  CONTROL,
  DATA_NAMESPACE,
  DAY,
  rowsOf,
} from '../__fixtures__/checklist';
import { NOW } from '../__fixtures__/objects';
import type { ClusterFixture, WorldFixture } from '../__fixtures__/world';

const ROWS = `
  - { name: a, planes: [data], purpose: A, producer: certManager, requirement: required }
  - { name: b, planes: [data], purpose: B, producer: certManager, requirement: required }
  - { name: c, planes: [data], purpose: C, producer: byHand, requirement: optional }
  - { name: d, planes: [data], purpose: D, producer: byHand, requirement: required, livesIn: { secret: a } }
`;

const EU: ClusterFixture = {
  namespaces: [DATA_NAMESPACE],
  certificates: [
    certificate('a'),
    certificate('b', { notAfter: NOW + 5 * DAY }),
  ],
};

const world = (
  clusters: Readonly<Record<string, ClusterFixture>>,
  planes: readonly PlaneObject[] = [],
): WorldFixture => ({ planes, clusters: { control: CONTROL, ...clusters } });

const told = (
  clusters: Readonly<Record<string, ClusterFixture>>,
  settings: Parameters<typeof checklistOf>[1] = {},
) => answerOf(checkedFleet(world(clusters), checklistOf(ROWS, settings)));

const states = (answer: ReturnType<typeof told>) =>
  rowsOf(answer).map(({ name, state }) => `${name} ${state}`);

const WAIVER = { name: 'b', reason: 'the new issuer comes in spring' };

describe('the checklist', () => {
  it('follows the planes, what needs action first, and names that live elsewhere are in no count', () => {
    const answer = told({ eu: EU });
    expect(
      answer.checklists.map(({ planeId, role }) => `${planeId} ${role}`),
    ).toEqual(['ControlPlane/default control', 'DataPlane/acme/eu data']);
    expect(answer.planes.map(({ id }) => id)).toEqual(
      answer.checklists.map(({ planeId }) => planeId),
    );
    expect(states(answer)).toEqual([
      'b expiring',
      'c cannotTell',
      'a healthy',
      'd healthy',
    ]);
    expect(answer.checklists[1]).toMatchObject({ namespace: DATA_NAMESPACE });
    expect(answer.progress).toEqual({
      required: 2,
      inOrder: 1,
      needAction: 1,
      critical: 0,
      cannotTell: 0,
      notApplicable: 0,
      expiring: 1,
    });
  });

  it('counts what two planes share in one cluster once', () => {
    const { progress, checklists } = told({
      eu: EU,
      us: { access: { state: 'reached', cluster: 'eu' } },
    });
    expect(checklists.map(each => each.progress.required)).toEqual([0, 2, 2]);
    expect(progress.required).toBe(2);
  });

  it('is of the family that the control plane serves, or that is configured', () => {
    expect(told({ eu: EU }).family).toEqual({ id: '1.0', source: 'detected' });
    expect(told({ eu: EU }, { release: '1.2' }).family).toEqual({
      id: '1.2',
      source: 'configured',
    });
  });

  it('of an unknown family claims nothing, and is one thing that cannot be told', () => {
    const clusters = { control: { ...CONTROL, served: undefined }, eu: EU };
    const answer = answerOf(checkedFleet({ clusters }, checklistOf(ROWS)));
    expect(answer.family).toEqual({ source: 'unknown' });
    expect(rowsOf(answer)).toEqual([]);
    expect(answer.progress).toMatchObject({ required: 1, cannotTell: 1 });
  });

  it('without a checklist expects nothing of anyone', () => {
    const answer = answerOf(checkedFleet(world({ eu: EU }), NO_CHECKLIST));
    expect(rowsOf(answer)).toEqual([]);
  });

  it('asks for what the configuration adds', () => {
    const rows = [
      { plane: 'data', name: 'mine', namespace: 'mesh', purpose: 'Own' },
    ] as const;
    const answer = told({ eu: EU }, { rows });
    const [mine] = rowsOf(answer);
    // What is missing does harm now; what ends soon does not yet.
    expect(answer.progress).toMatchObject({ needAction: 2, critical: 1 });
    expect(mine).toMatchObject({
      id: 'DataPlane/acme/eu/mesh/mine',
      state: 'missing',
      configured: true,
    });
  });

  it('counts no row that is waived, and puts it last', () => {
    const answer = told({ eu: EU }, { waive: [{ ...WAIVER, until: NOW }] });
    expect(answer.progress).toMatchObject({ required: 1, needAction: 0 });
    expect(rowsOf(answer).at(-1)).toMatchObject({
      name: 'b',
      state: 'expiring',
      waiver: { reason: WAIVER.reason, active: true },
    });
  });

  it('counts a row again whose waiver has run out, and still tells of it', () => {
    const answer = told({ eu: EU }, { waive: [{ ...WAIVER, until: NOW - 1 }] });
    expect(answer.progress.needAction).toBe(1);
    expect(rowsOf(answer)[0].waiver?.active).toBe(false);
  });

  it('waives for one plane where one is named', () => {
    const plane = { kind: 'DataPlane', namespace: 'acme', name: 'us' } as const;
    const waive = [{ ...WAIVER, plane, until: NOW }];
    const { checklists, progress } = told(
      { eu: EU, us: { access: { state: 'reached', cluster: 'eu' } } },
      { waive },
    );
    expect(checklists.map(each => each.progress.needAction)).toEqual([0, 1, 0]);
    expect(progress.needAction).toBe(1);
  });
});
