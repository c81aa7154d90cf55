import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  CertificateObject,
  KindObservation,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { parse } from 'yaml';
import { z } from 'zod/v3';
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
import { stray } from '../__fixtures__/fleet';
import { FAILED, meta, NOW, READY } from '../__fixtures__/objects';
import {
  DARK,
  FRESH,
  PENDING,
  type ClusterFixture,
} from '../__fixtures__/world';

const SEEN: Readonly<Record<string, KindObservation>> = {
  dark: DARK,
  starting: PENDING,
  notServed: { state: 'notServed', asOf: NOW - 2_000 },
  forbidden: {
    state: 'failed',
    since: NOW - DAY,
    failure: { class: 'forbidden', status: 403 },
  },
};

const seen = z.enum(['dark', 'starting', 'notServed', 'forbidden']).optional();

const tableSchema = z.array(
  z
    .object({
      title: z.string(),
      row: z.record(z.unknown()).default({}),
      externalSecret: z
        .object({
          keys: z.array(z.string()),
          name: z.string().default('it'),
          target: z.string().default('it'),
          creationPolicy: z.string().default('Owner'),
          extract: z.boolean().default(false),
          templated: z.boolean().optional(),
          ready: z.enum(['synced', 'failed', 'none']).default('synced'),
          synced: z.boolean().default(true),
          age: z.number().default(1),
          deleting: z.boolean().default(false),
        })
        .strict()
        .optional(),
      certificate: z
        .object({
          daysLeft: z.number().default(60),
          lifeDays: z.number().default(90),
          renewsDaysBefore: z.number().default(15),
          noDates: z.boolean().default(false),
          ready: z.enum(['True', 'False', 'none']).default('True'),
        })
        .strict()
        .optional(),
      presence: z.enum(['present', 'absent', 'refused']).optional(),
      malformed: z.enum(['ExternalSecret', 'Certificate']).optional(),
      observed: seen,
      certificatesObserved: seen,
      access: z.enum(['notConfigured', 'failed']).optional(),
      namespace: z.boolean().default(true),
      features: z.record(z.boolean()).default({}),
      expect: z.record(z.unknown()),
    })
    .strict(),
);

type Case = z.infer<typeof tableSchema>[number];

const READINESS = { synced: READY, failed: FAILED, none: undefined };

function secretsIn({ externalSecret: given }: Case) {
  if (!given) return [];
  return [
    stray(DATA_NAMESPACE, given.name, {
      meta: meta(given.name, {
        namespace: DATA_NAMESPACE,
        createdAt: NOW - given.age * DAY,
        deletionAt: given.deleting ? NOW - 1_000 : undefined,
      }),
      data: given.keys.map(key => ({
        secretKey: key,
        remoteKey: `remote-${key}`,
      })),
      dataFrom: given.extract ? [{ via: 'extract', remoteKey: 'all' }] : [],
      target: {
        name: given.target,
        creationPolicy: given.creationPolicy,
        deletionPolicy: 'Retain',
        templated: given.templated,
      },
      ready: READINESS[given.ready],
      refreshAt: given.synced ? NOW - 60_000 : undefined,
      bindingName: given.synced ? given.target : undefined,
    }),
  ];
}

function certificatesIn({ certificate: given }: Case): CertificateObject[] {
  if (!given) return [];
  const notAfter = NOW + given.daysLeft * DAY;
  const dates = given.noDates
    ? { notBefore: undefined, notAfter: undefined, renewalAt: undefined }
    : {
        notBefore: notAfter - given.lifeDays * DAY,
        notAfter,
        renewalAt: notAfter - given.renewsDaysBefore * DAY,
      };
  const ready =
    given.ready === 'none' ? undefined : { ...READY, status: given.ready };
  return [{ ...certificate('it'), ...dates, ready }];
}

function presenceOf({ presence }: Case): ClusterFixture['secretPresence'] {
  const key = `${DATA_NAMESPACE}/it`;
  if (!presence) return undefined;
  return presence === 'refused'
    ? {
        [key]: {
          state: 'unknown',
          since: NOW - DAY,
          failure: { class: 'forbidden', status: 403 },
        },
      }
    : { [key]: { state: presence, asOf: NOW - 1_000 } };
}

function accessOf({ access }: Case): ClusterFixture['access'] {
  switch (access) {
    case 'notConfigured':
      return { state: 'notConfigured' };
    case 'failed':
      return {
        state: 'failed',
        cluster: 'eu',
        failure: { class: 'unauthorized', status: 401 },
      };
    default:
      return undefined;
  }
}

function clusterOf(given: Case): ClusterFixture {
  const unreadable = { namespace: DATA_NAMESPACE, name: 'x', reason: 'spec' };
  const { malformed, observed, certificatesObserved } = given;
  return {
    observation: observed && SEEN[observed],
    certificatesObserved: certificatesObserved && SEEN[certificatesObserved],
    secrets: secretsIn(given),
    certificates: certificatesIn(given),
    secretPresence: presenceOf(given),
    access: accessOf(given),
    namespaces: given.namespace ? [DATA_NAMESPACE] : [],
    malformed:
      malformed === 'ExternalSecret'
        ? [{ kind: malformed, ...unreadable }]
        : undefined,
    malformedCertificates:
      malformed === 'Certificate'
        ? [{ kind: malformed, ...unreadable }]
        : undefined,
  };
}

const ROW = {
  name: 'it',
  planes: ['data'],
  purpose: 'A test',
  producer: 'externalSecret',
  requirement: 'required',
  keys: ['a', 'b'],
};

function judged(given: Case) {
  const row = `  ${JSON.stringify([{ ...ROW, ...given.row }])}`;
  const checklist = checklistOf(row, { features: given.features });
  const clusters = { control: CONTROL, eu: clusterOf(given) };
  const answer = answerOf(
    checkedFleet({ controlPlane: FRESH, clusters }, checklist),
  );
  const rows = rowsOf(answer);
  expect(rows).toHaveLength(1);
  const [{ cause, ...told }] = rows;
  return { ...told, cause: cause?.class, actor: cause?.actor };
}

/** `absent` for a field that is left out, `given` for one that is there. */
function expected(value: unknown): unknown {
  if (value === 'absent') return undefined;
  return value === 'given' ? expect.any(String) : value;
}

const path = join(__dirname, 'tables', 'judging.yaml');
const cases = tableSchema.parse(parse(readFileSync(path, 'utf8')));

describe('a row of the checklist', () => {
  it.each(cases)('$title', given => {
    const actual: Readonly<Record<string, unknown>> = judged(given);
    for (const [field, value] of Object.entries(given.expect)) {
      expect({ [field]: actual[field] }).toEqual({ [field]: expected(value) });
    }
  });
});
