import type { Entity } from '@backstage/catalog-model';
import type { WorldSpec } from '@internal/plane-simulator';
import {
  entitySecretsSchema,
  environmentBindingsSchema,
  incidentsAnswerSchema,
  projectSecretsSchema,
  checklistAnswerSchema,
  storesAnswerSchema,
  type EntitySecretsDto,
  type EnvironmentBindingsDto,
  type ProjectSecretsDto,
  type SecretRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { atMoment } from './frozenClock';
import { recordedEntities } from './recordedEntities';
import { watched } from './watched';

type Portal = Awaited<ReturnType<typeof watched>>;

const pathOf = ({ kind, metadata: { namespace, name } }: Entity) =>
  `v1/entities/${kind.toLowerCase()}/${namespace}/${name}`;

async function allRows({ secrets }: Portal): Promise<readonly SecretRowDto[]> {
  const rows: SecretRowDto[] = [];
  for (;;) {
    const page = await secrets(`&offset=${rows.length}`);
    rows.push(...page.rows);
    if (rows.length >= page.matching) return rows;
  }
}

async function ofEach<T>(
  entities: readonly Entity[],
  ask: (path: string) => Promise<T>,
): Promise<readonly T[]> {
  const answers: T[] = [];
  for (const entity of entities) answers.push(await ask(pathOf(entity)));
  return answers;
}

async function askAll(portal: Portal, entities: readonly Entity[]) {
  const { get } = portal;
  const ofKinds = (...kinds: readonly string[]) =>
    entities.filter(({ kind }) => kinds.includes(kind));
  const secretsOf = (path: string): Promise<EntitySecretsDto> =>
    get(`${path}/secrets`, entitySecretsSchema);
  const projectOf = (path: string): Promise<ProjectSecretsDto> =>
    get(`${path}/secrets`, projectSecretsSchema);
  const bindingsOf = (path: string): Promise<EnvironmentBindingsDto> =>
    get(`${path}/bindings`, environmentBindingsSchema);
  return {
    tabs: await ofEach(ofKinds('Component', 'Resource'), secretsOf),
    projects: await ofEach(ofKinds('System'), projectOf),
    environments: await ofEach(ofKinds('Environment'), bindingsOf),
    rows: await allRows(portal),
    ...(await get('v1/incidents', incidentsAnswerSchema)),
    stores: (await get('v1/stores', storesAnswerSchema)).stores,
    checklists: (await get('v1/checklist', checklistAnswerSchema)).checklists,
  };
}

/** What `/v1` says of a recorded world. */
export type RecordedAnswers = Awaited<ReturnType<typeof askAll>>;

/** All that `/v1` says of a recorded world, at one moment. */
export function answersOf(
  world: WorldSpec,
  now: number,
): Promise<RecordedAnswers> {
  return atMoment(now, async () => {
    const entities = recordedEntities(world);
    const portal = await watched(world, entities);
    try {
      return await askAll(portal, entities);
    } finally {
      await portal.stop();
    }
  });
}
