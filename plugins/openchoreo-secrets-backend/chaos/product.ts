import { readFile } from 'node:fs/promises';
import type { Entity } from '@backstage/catalog-model';
import {
  startWorld,
  worldNamed,
  type WorldSpec,
} from '@internal/plane-simulator';
import { parse, parseAllDocuments } from 'yaml';
import { ProgramFolder } from '../src/planes/credentials/__testUtils__/programs';
import { CredentialProgram } from './credentialProgram';
import type { ChaosOptions } from './options';
import { startPortal, type Portal } from './portal';
import { observationOf } from './times';
import type { BrokenWorld } from './world';

/** A world, and a portal that watches it. */
export interface Product extends BrokenWorld {
  readonly portal: Portal;
  readonly entities: readonly Entity[];
  /** Ends the world, once its portal has ended. */
  remove(): Promise<void>;
}

const ORIGIN = 'backstage.io/managed-by-origin-location';
const PROVIDER = 'provider:OpenChoreoEntityProvider';

/** As the portal's own provider brings them. */
async function entitiesOf(path: string): Promise<readonly Entity[]> {
  const documents = parseAllDocuments(await readFile(path, 'utf8'));
  return documents.map(document => {
    const entity: Entity = document.toJS();
    const { annotations } = entity.metadata;
    return {
      ...entity,
      metadata: {
        ...entity.metadata,
        annotations: { [ORIGIN]: PROVIDER, ...annotations },
      },
    };
  });
}

interface ConfiguredAccess {
  kubeconfig?: { path: string; context: string };
}

/** Puts a credential program in the place of each token that a kubeconfig holds for a whole cluster. */
async function withPrograms(
  folder: ProgramFolder,
  { clusters }: WorldSpec,
  accesses: readonly ConfiguredAccess[],
): Promise<ReadonlyMap<string, CredentialProgram>> {
  const programs = new Map<string, CredentialProgram>();
  const names = new Set(clusters.map(({ name }) => name));
  for (const { kubeconfig } of accesses) {
    // Other identities keep their token: both kinds are there.
    if (!kubeconfig || !names.has(kubeconfig.context)) continue;
    const { context, path } = kubeconfig;
    const program =
      programs.get(context) ??
      (await CredentialProgram.make(folder, context, path));
    programs.set(context, program);
    kubeconfig.path = program.path;
  }
  return programs;
}

/** Starts a world and the product over it; where it is to be broken, with credential programs. */
export async function startProduct(
  { world: name, stretch }: ChaosOptions,
  { random, isBroken }: { random: () => number; isBroken: boolean },
): Promise<Product> {
  const spec = { ...worldNamed(name), happenings: [] };
  const world = await startWorld(spec);
  const folder = await ProgramFolder.make();
  const data = parse(await readFile(world.appConfigPath, 'utf8'));
  const { controlPlane, planes } = data.openchoreoSecrets;
  const programs = isBroken
    ? await withPrograms(folder, spec, [controlPlane, ...planes])
    : new Map<string, CredentialProgram>();
  const entities = await entitiesOf(world.entitiesPath);
  const observation = observationOf(stretch);
  const portal = await startPortal({ data, entities, random, observation });
  return {
    world,
    spec,
    programs,
    entities,
    portal,
    remove: async () => {
      await Promise.all([world.close(), folder.remove()]);
    },
  };
}
