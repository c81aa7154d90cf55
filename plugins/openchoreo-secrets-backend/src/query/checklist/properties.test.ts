import type {
  CertificateObject,
  ExternalSecretObject,
  KindObservation,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import type { SecretPresence } from '../../observed/snapshot';
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
import { FAILED, meta, NOW } from '../__fixtures__/objects';
import { DARK, PENDING, type ClusterFixture } from '../__fixtures__/world';

const row = (name: string, more: string) =>
  `  - { name: ${name}, planes: [data], purpose: P, keys: [a], ${more} }\n`;

const WHEN = 'requirement: conditional, when: { feature: f, default: false }';
const CHECKLIST = checklistOf(
  ['externalSecret', 'certManager', 'byHand']
    .flatMap(producer => [
      row(
        `${producer}-1`.toLowerCase(),
        `producer: ${producer}, requirement: required`,
      ),
      row(
        `${producer}-2`.toLowerCase(),
        `producer: ${producer}, requirement: optional`,
      ),
      row(`${producer}-3`.toLowerCase(), `producer: ${producer}, ${WHEN}`),
    ])
    .concat(
      row(
        'elsewhere',
        'producer: externalSecret, requirement: required, livesIn: { secret: certmanager-1 }',
      ),
      row(
        'remote',
        'producer: externalSecret, requirement: optional, livesIn: { remoteKey: k }',
      ),
    )
    .join(''),
);

const NAMES = CHECKLIST.families[0].rows.map(({ name }) => name);

const secret: fc.Arbitrary<ExternalSecretObject> = fc
  .record({
    name: fc.constantFrom(...NAMES),
    key: fc.constantFrom('a', 'b'),
    failed: fc.boolean(),
  })
  .map(({ name, key, failed }) =>
    stray(DATA_NAMESPACE, name, {
      meta: meta(name, { namespace: DATA_NAMESPACE }),
      data: [{ secretKey: key, remoteKey: 'k' }],
      target: { name, creationPolicy: 'Owner', deletionPolicy: 'Retain' },
      ...(failed && { ready: FAILED }),
    }),
  );

const issued: fc.Arbitrary<CertificateObject> = fc
  .record({
    name: fc.constantFrom(...NAMES),
    days: fc.integer({ min: -5, max: 80 }),
  })
  .map(({ name, days }) => certificate(name, { notAfter: NOW + days * DAY }));

const presence: fc.Arbitrary<Readonly<Record<string, SecretPresence>>> = fc
  .dictionary(
    fc.constantFrom(...NAMES),
    fc.constantFrom<SecretPresence>(
      { state: 'present', asOf: NOW },
      { state: 'absent', asOf: NOW },
    ),
  )
  .map(found =>
    Object.fromEntries(
      Object.entries(found).map(([name, value]) => [
        `${DATA_NAMESPACE}/${name}`,
        value,
      ]),
    ),
  );

const cluster = fc.record({
  secrets: fc.array(secret, { maxLength: 8 }),
  certificates: fc.array(issued, { maxLength: 8 }),
  secretPresence: presence,
  namespaces: fc.constant([DATA_NAMESPACE]),
});

const FAILURES: fc.Arbitrary<KindObservation> = fc.constantFrom(DARK, PENDING, {
  state: 'failed',
  since: NOW - DAY,
  failure: { class: 'forbidden', status: 403 },
});

/** What takes knowledge away, and nothing else. */
const loss: fc.Arbitrary<Partial<ClusterFixture>> = fc.oneof(
  FAILURES.map(observation => ({ observation })),
  FAILURES.map(certificatesObserved => ({ certificatesObserved })),
  fc.constant({ secretPresence: {} }),
  fc.constant<Partial<ClusterFixture>>({ access: { state: 'notConfigured' } }),
  fc.constant<Partial<ClusterFixture>>({
    access: { state: 'failed', cluster: 'eu', failure: { class: 'timeout' } },
  }),
);

function statesOf(eu: ClusterFixture) {
  const clusters = { control: CONTROL, eu };
  const answer = answerOf(checkedFleet({ clusters }, CHECKLIST));
  return new Map(rowsOf(answer).map(({ id, state }) => [id, state]));
}

describe('whatever cannot be observed', () => {
  it('turns no row into another state but one that says so, or one that claims nothing', () => {
    fc.assert(
      fc.property(
        cluster,
        fc.array(loss, { minLength: 1 }),
        (known, losses) => {
          const before = statesOf(known);
          // A look-up tells more than what makes a Secret, and is not required.
          const without = statesOf({ ...known, secretPresence: {} });
          const after = statesOf(Object.assign({ ...known }, ...losses));
          expect(after.size).toBe(before.size);
          for (const [id, state] of after) {
            expect([
              before.get(id),
              without.get(id),
              'cannotTell',
              'notApplicable',
            ]).toContain(state);
          }
        },
      ),
    );
  });

  it('never makes a demanded row not applicable', () => {
    fc.assert(
      fc.property(cluster, loss, (known, lost) => {
        const answer = answerOf(
          checkedFleet(
            { clusters: { control: CONTROL, eu: { ...known, ...lost } } },
            CHECKLIST,
          ),
        );
        const demanded = rowsOf(answer).filter(
          ({ requirement }) => requirement === 'required',
        );
        expect(demanded.map(({ state }) => state)).not.toContain(
          'notApplicable',
        );
      }),
    );
  });

  it('leaves the parts of progress the whole', () => {
    fc.assert(
      fc.property(cluster, fc.option(loss, { nil: {} }), (known, lost) => {
        const { checklists, progress } = answerOf(
          checkedFleet(
            { clusters: { control: CONTROL, eu: { ...known, ...lost } } },
            CHECKLIST,
          ),
        );
        for (const part of [progress, ...checklists.map(of => of.progress)]) {
          expect(part.inOrder + part.needAction + part.cannotTell).toBe(
            part.required,
          );
          expect(part.expiring).toBeLessThanOrEqual(part.needAction);
        }
      }),
    );
  });
});
