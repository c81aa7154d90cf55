import {
  incidentsAnswerSchema,
  type PinnedCa,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ChecklistSettings } from '../../ownership/checklist/checklist';
import { asRead } from '../__fixtures__/asRead';
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
import { heard, stray } from '../__fixtures__/fleet';
import { dataPlane, FAILED, MINUTE, NOW } from '../__fixtures__/objects';
import { DARK, FRESH, type ClusterFixture } from '../__fixtures__/world';
import { summaryAnswer } from '../summary/summary';
import { atOnce } from '../fleet/atOnce';
import { IncidentBook } from './incidentBook';
import { incidentsAnswer } from './incidents';

const row = (name: string, more = '') => `
  - name: ${name}
    planes: [data]
    purpose: A test
    producer: externalSecret
    requirement: required
    ${more}
`;

const OF_HAND = row('made-by-hand').replace('externalSecret', 'byHand');
const OF_SYNC = row('synced', 'keys: [token]');
const OF_CERT = row('serving-tls').replace('externalSecret', 'certManager');
const OF_AGENT = row('cluster-agent-tls').replace(
  'externalSecret',
  'certManager',
);

interface Given {
  readonly rows: string;
  readonly cluster?: ClusterFixture;
  readonly plane?: Partial<ReturnType<typeof dataPlane>>;
  readonly settings?: Partial<ChecklistSettings>;
  readonly now?: number;
}

function checkedWorld({ rows, cluster, plane, settings, now }: Given) {
  return checkedFleet(
    {
      controlPlane: FRESH,
      planes: [{ ...dataPlane('eu'), ...plane }],
      clusters: {
        control: CONTROL,
        eu: { namespaces: [DATA_NAMESPACE], ...cluster },
      },
    },
    checklistOf(rows, settings),
    now,
  );
}

function told(given: Given) {
  const { incidents } = asRead(
    incidentsAnswerSchema,
    incidentsAnswer(checkedWorld(given)),
  );
  return incidents.map(
    ({ severity, level, cause, checks = [] }) =>
      `${severity} ${level} ${cause.class} (${cause.actor}): ${checks.map(check => check.row.name).join()}`,
  );
}

const ABSENT: ClusterFixture = {
  secretPresence: {
    [`${DATA_NAMESPACE}/made-by-hand`]: { state: 'absent', asOf: NOW - 1_000 },
  },
};

const FAILING: ClusterFixture = {
  secrets: [stray(DATA_NAMESPACE, 'synced', { ready: FAILED })],
  events: {
    [`ExternalSecret/${DATA_NAMESPACE}/synced`]: heard('permission denied'),
  },
};

describe('a platform secret that somebody has to act on is an incident of the platform', () => {
  it.each<[string, Given, readonly string[]]>([
    [
      'that is missing',
      { rows: OF_HAND, cluster: ABSENT },
      ['critical platform objectAbsent (platformEngineer): made-by-hand'],
    ],
    [
      'whose certificate nears its end',
      {
        rows: OF_CERT,
        cluster: {
          certificates: [
            certificate('serving-tls', { notAfter: NOW + 3 * DAY }),
          ],
        },
      },
      ['warning platform certificateExpires (platformEngineer): serving-tls'],
    ],
    [
      'whose certificate has ended',
      {
        rows: OF_CERT,
        cluster: {
          certificates: [certificate('serving-tls', { notAfter: NOW - DAY })],
        },
      },
      ['critical platform certificateExpired (platformEngineer): serving-tls'],
    ],
    [
      'that lacks keys',
      {
        rows: OF_SYNC,
        cluster: { secrets: [stray(DATA_NAMESPACE, 'synced')] },
      },
      ['critical platform keysAbsent (platformEngineer): synced'],
    ],
  ])('%s', (_, given, expected) => {
    expect(told(given)).toEqual(expected);
  });

  it('once, where its ExternalSecret fails: that incident names it', () => {
    const incidents = told({ rows: OF_SYNC, cluster: FAILING });
    expect(incidents).toEqual([
      'warning object permissionDenied (platformEngineer): synced',
    ]);
  });

  it('once, where the plane pins the certificate of its agent that ends', () => {
    const notAfter = NOW + 3 * DAY;
    const agentCa: PinnedCa = {
      state: 'read',
      subject: 'CN=eu-agent',
      selfSigned: true,
      isCA: false,
      notBefore: notAfter - 90 * DAY,
      notAfter,
    };
    const cluster = {
      certificates: [
        certificate('cluster-agent-tls', { commonName: 'eu-agent', notAfter }),
      ],
    };
    expect(
      told({
        rows: OF_AGENT,
        cluster,
        plane: { agentCa, agentConnected: true },
      }),
    ).toEqual([
      'warning platform agentCaExpires (platformEngineer): cluster-agent-tls',
    ]);
  });
});

describe('a platform secret is no incident', () => {
  const until = NOW + DAY;
  it.each<[string, Given]>([
    ['while it cannot be told', { rows: OF_HAND }],
    [
      'where its plane is not seen, which is one of its own',
      { rows: OF_SYNC, cluster: { ...FAILING, observation: DARK } },
    ],
    [
      'while it is waived',
      {
        rows: OF_HAND,
        cluster: ABSENT,
        settings: {
          waive: [{ name: 'made-by-hand', reason: 'in the making', until }],
        },
      },
    ],
  ])('%s', (_, given) => {
    expect(told(given).filter(one => !one.endsWith(': '))).toEqual([]);
  });
});

describe('incidents and the checklist', () => {
  it('count the same platform secrets', () => {
    const seen = checkedWorld({
      rows: OF_HAND + OF_SYNC + OF_CERT,
      cluster: { ...ABSENT, ...FAILING },
    });
    const named = incidentsAnswer(seen).incidents.flatMap(
      ({ checks = [] }) => checks,
    );
    const { progress } = answerOf(seen);
    expect(progress.needAction).toBeGreaterThan(1);
    expect(named).toHaveLength(progress.needAction);
    expect(summaryAnswer(seen).checklist.needAction).toBe(named.length);
    const ids = rowsOf(answerOf(seen)).map(({ id }) => id);
    expect(named.filter(({ row: of }) => !ids.includes(of.id))).toEqual([]);
  });

  it('that cannot be told any more is not over', () => {
    const book = new IncidentBook();
    const look = (minutes: number, cluster: ClusterFixture) => {
      const now = NOW + minutes * MINUTE;
      const seen = checkedWorld({ rows: OF_HAND, cluster, now });
      atOnce(book.enter(seen));
      return incidentsAnswer(seen, book.entriesAt(seen));
    };
    const [{ id }] = look(0, ABSENT).incidents;
    const blind = look(1, {});
    expect(blind).toMatchObject({ incidents: [], quiet: [] });
    expect(look(2, ABSENT).incidents).toMatchObject([{ id }]);
  });
});
