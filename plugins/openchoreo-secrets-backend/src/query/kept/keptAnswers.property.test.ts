import fc from 'fast-check';
import { DEFAULT_THRESHOLDS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { EntityTarget, Visibility } from '../../access/visibility';
import type { Snapshot } from '../../observed/snapshot';
import { withheldBindings } from '../../withheld/bindings';
import { withheldProject } from '../../withheld/project';
import type { Change } from '../../withheld/projection';
import { withheldSecrets } from '../../withheld/secrets';
import { withheld } from '../../withheld/withheld';
import { ORDERS, seesOnly } from '../__fixtures__/ask';
import { managed, resourceSecretName } from '../__fixtures__/managed';
import { externalSecret, NOW } from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';
import { brokenStore, webhookAbsent } from '../__fixtures__/troubles';
import { snapshotOf } from '../__fixtures__/world';
import {
  after,
  anyHappening,
  type Happening,
} from '../__testUtils__/anyChange';
import type { QueryContext } from '../context/context';
import { entitySecrets } from '../entity/entitySecrets';
import { environmentBindings } from '../environment/environmentBindings';
import type { PartOf } from '../project/projectPart';
import { projectSecrets } from '../project/projectSecrets';
import { textOf, written } from '../wire/written';
import { KeptAnswers, type Made } from './keptAnswers';

const RUNS = Number(process.env.FC_RUNS ?? 25);

const { namespace, project, name } = ORDERS;
const DATABASE = { namespace, project, name: 'orders-db' };
const entity = { kind: 'Any', namespace, name };

const world = managed(
  DATABASE.name,
  shop(
    {},
    {
      'staging-data': brokenStore('staging'),
      'production-data': webhookAbsent('production'),
    },
  ),
  [
    externalSecret(
      'development',
      resourceSecretName('orders-db', 'development'),
      [],
    ),
  ],
);

const all: Visibility = {
  ...seesOnly(ORDERS),
  subjects: [{ component: ORDERS }, { component: DATABASE, isResource: true }],
};

const READERS: readonly Visibility[] = [
  all,
  { ...all, platform: false },
  {
    subjects: [{ component: ORDERS, environments: ['staging'] }],
    everything: false,
    platform: false,
    hidden: { subjects: true, environments: ['production'] },
  },
];

const TARGETS: readonly EntityTarget[] = [
  { entity, scope: 'component', component: ORDERS },
  { entity, scope: 'system', namespace, project },
  { entity, scope: 'resource', resource: DATABASE },
];

type Answer = Parameters<typeof written>[0] & {
  readonly platformTeam?: string;
};

type Make = (context: QueryContext, partOf?: PartOf) => Made;

function toldOf<T extends Answer>(
  answer: T,
  change: Change<T>,
  reader: Visibility,
): Made {
  const body = reader.platform
    ? answer
    : withheld<T>(change, answer, undefined);
  return { written: written(body, reader), planes: answer.planes };
}

/** Every answer that is kept, for every reader, each by a key. */
const ASKED: readonly (readonly [string, Make])[] = READERS.flatMap(
  (reader, index) => [
    ...TARGETS.map((target): readonly [string, Make] => [
      `${target.scope} ${index}`,
      (context, partOf) => {
        if (target.scope === 'system') {
          const answer = projectSecrets(target, reader, context, partOf);
          return toldOf(answer, withheldProject, reader);
        }
        const answer = entitySecrets(target, reader, context);
        return toldOf(answer, withheldSecrets, reader);
      },
    ]),
    ...['staging', 'production'].map((environment): readonly [string, Make] => [
      `${environment} ${index}`,
      (context, partOf) => {
        const target = { entity, namespace, environment };
        const answer = environmentBindings(target, reader, context, partOf);
        return toldOf(answer, withheldBindings, reader);
      },
    ]),
  ],
);

/** Nothing where it cannot be made at all of what was made up. */
function tried<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

function contextAt(snapshot: Snapshot, now: number): QueryContext {
  return { snapshot, now, thresholds: DEFAULT_THRESHOLDS };
}

/** Asks for everything after each thing that happens; counts what was answered without being made. */
function standing(happenings: readonly Happening[], lookMs: number): number {
  const answers = new KeptAnswers({ lookMs });
  let snapshot = snapshotOf(world);
  let now = NOW;
  let kept = 0;
  for (const happening of happenings) {
    now += happening.waitMs;
    // Where nothing is heard either, only time has passed.
    const isSame = happening.what === 'nothing' && !happening.heard;
    const revision = snapshot.revision + (isSame ? 0 : 1);
    snapshot = { ...after(snapshot, happening, now), revision };
    const context = contextAt(snapshot, now);
    for (const [key, make] of ASKED) {
      const whole = tried(() => make(context).written);
      let made = false;
      const told = tried(() =>
        answers.of(key, context, (noted, partOf) => {
          made = true;
          return make(noted, partOf);
        }),
      );
      if (!made) kept += 1;
      expect([key, told?.etag]).toEqual([key, whole?.etag]);
      expect(told && textOf(told)).toBe(whole && textOf(whole));
    }
  }
  return kept;
}

describe('an answer that is kept', () => {
  it.each([
    ['looked at each time', 0],
    ['looked at once in a second', 1_000],
  ])(
    'is the one that would be made anew, whatever happens and however long it takes: %s',
    (_, lookMs) => {
      let kept = 0;
      fc.assert(
        fc.property(
          fc.array(anyHappening, { minLength: 2, maxLength: 12 }),
          happenings => {
            kept += standing(happenings, lookMs);
          },
        ),
        { numRuns: RUNS },
      );
      // Or nothing was tried.
      expect(kept).toBeGreaterThan(RUNS);
    },
  );
});
