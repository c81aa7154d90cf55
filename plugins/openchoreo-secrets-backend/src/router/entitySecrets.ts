import type { HealthThresholds } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { RequestHandler } from 'express';
import type { Access } from '../access/access';
import type { Caller, Callers } from '../access/caller';
import type {
  EntityName,
  EntityTarget,
  ProjectTarget,
  Visibility,
} from '../access/visibility';
import type { QueryContext } from '../query/context/context';
import { entitySecrets } from '../query/entity/entitySecrets';
import { environmentNames } from '../query/context/environmentNames';
import { managedIn } from '../query/fleet/managedIn';
import type { KeptAnswers, Made } from '../query/kept/keptAnswers';
import { KeptSights } from '../query/kept/keptSights';
import type { Ahead } from '../query/kept/partsAhead';
import type { Judging, PartOf } from '../query/project/projectPart';
import {
  projectJudgings,
  projectSecrets,
} from '../query/project/projectSecrets';
import type { SnapshotSource } from '../observed/snapshot';
import { withheldProject } from '../withheld/project';
import { withheldSecrets } from '../withheld/secrets';
import { answerKey } from './answerKey';
import { entityParams, noQuery } from './entityParams';
import { parseInput } from './parseInput';
import { madeFor, toldWritten } from './sendVisible';
import { answering, type AnsweringOptions, type Told } from './told';

/** What routes about entities need. */
export interface EntityOptions extends AnsweringOptions {
  readonly access: Access;
  readonly callers: Callers;
  readonly source: SnapshotSource;
  readonly answers: KeptAnswers;
  readonly thresholds: HealthThresholds;
  /** How old an observation may be before it counts as unknown. */
  readonly freshForMs?: number;
  readonly now: () => number;
  /** What the platform calls its stores. */
  readonly storeNames?: QueryContext['storeNames'];
  /** Entity ref of whom to ask about what is the platform's. */
  readonly platformTeam?: string;
}

/** What a caller asks about and may see of it, and by which key the answer is kept. */
export interface SeenBy<Target> {
  readonly target: Target;
  readonly visibility: Visibility;
  readonly key: string;
}

/** What answers about entities are made from, as of now. */
export function contextNow({
  source,
  now,
  thresholds,
  freshForMs,
  storeNames,
}: EntityOptions): QueryContext {
  const snapshot = source.snapshot();
  return { snapshot, now: now(), thresholds, freshForMs, storeNames };
}

/** An answer that is kept, and given again while it stands. */
function toldAsKept(
  options: EntityOptions,
  key: string,
  context: QueryContext,
  make: (noted: QueryContext, partOf: PartOf) => Made,
  ahead?: Ahead,
): Told {
  const { answers } = options;
  const written = answers.of(key, context, make, ahead);
  return toldWritten(written, () => answers.stands(key, contextNow(options)));
}

/** The same of an answer that is made of many components: each is judged ahead, in turns. */
export async function toldAhead(
  options: EntityOptions,
  key: string,
  judgings: (context: QueryContext) => readonly Judging[],
  make: (noted: QueryContext, partOf: PartOf) => Made,
): Promise<Told> {
  const { answers } = options;
  const context = contextNow(options);
  const ahead = await answers.ahead(key, context, () => judgings(context));
  // Time has gone on meanwhile.
  return toldAsKept(options, key, contextNow(options), make, ahead);
}

/** What is asked about, as the caller sees it. */
function seenOf(
  entity: EntityName,
  caller: Caller,
  { access, platformTeam }: EntityOptions,
) {
  return async (noted: QueryContext): Promise<SeenBy<EntityTarget>> => {
    const seen = await access.authorize(
      entity,
      environmentNames(noted),
      caller,
      managedIn(noted),
    );
    const key = answerKey('secrets', { ...seen, platformTeam });
    return { ...seen, key };
  };
}

function projectTold(
  { visibility, key }: SeenBy<EntityTarget>,
  target: ProjectTarget,
  options: EntityOptions,
): Promise<Told> {
  return toldAhead(
    options,
    key,
    () => projectJudgings(target, visibility),
    (noted, partOf) =>
      madeFor({
        answer: projectSecrets(target, visibility, noted, partOf),
        project: withheldProject,
        visibility,
        platformTeam: options.platformTeam,
      }),
  );
}

/** `GET /v1/entities/:kind/:namespace/:name/secrets` */
export function entitySecretsRoute(
  options: EntityOptions,
): RequestHandler<Record<string, string>> {
  const { access, callers, platformTeam } = options;
  const sights = new KeptSights<SeenBy<EntityTarget>>(access);
  return answering(options, async req => {
    const entity = parseInput(entityParams, req.params);
    parseInput(noQuery, req.query);
    const caller = await callers.of(req, ['user', 'service']);
    const look = seenOf(entity, caller, options);
    const ask = async () => {
      const context = contextNow(options);
      const seen = await sights.of(caller, entity, context, look);
      const { target, visibility, key } = seen;
      if (target.scope === 'system') return projectTold(seen, target, options);
      return toldAsKept(options, key, context, noted =>
        madeFor({
          answer: entitySecrets(target, visibility, noted),
          project: withheldSecrets,
          visibility,
          platformTeam,
        }),
      );
    };
    return { caller, ask };
  });
}
