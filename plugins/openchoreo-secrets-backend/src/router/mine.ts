import {
  componentKey,
  type MineDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Request, RequestHandler } from 'express';
import type { Access } from '../access/access';
import type { Caller, Callers } from '../access/caller';
import type { OwnedSubjects } from '../access/ownedSubjects';
import {
  subjectKey,
  type Subject,
  type Visibility,
} from '../access/visibility';
import { PlatformRefused } from '../access/platformRefused';
import { environmentNames } from '../query/context/environmentNames';
import type { Fleet } from '../query/fleet/fleet';
import { managedIn } from '../query/fleet/managedIn';
import type { Turns } from '../query/fleet/turns';
import { mine } from '../query/mine/mine';
import { mySecretsSteps } from '../query/mine/mySecrets';
import type { Owned } from '../query/mine/owned';
import { withheldMine } from '../withheld/mine';
import { withheldMySecrets } from '../withheld/mySecrets';
import type { Change } from '../withheld/projection';
import { noQuery } from './entityParams';
import { parseInput } from './parseInput';
import { fleetNow, standsWith, type FleetOptions } from './platformRoute';
import { mySecretsParams, secretsQueryOf } from './secretsParams';
import { toldVisible } from './sendVisible';
import { answering, type AnsweringOptions } from './told';

/** What the route about the reader's own needs. */
export interface MineOptions extends FleetOptions, AnsweringOptions {
  readonly access: Access;
  readonly callers: Callers;
  readonly owned: OwnedSubjects;
  /** What is dear is made in turns with others. */
  readonly turns: Turns;
  readonly platformTeam?: string;
}

type Seen = Omit<Visibility, 'platform'>;

/** Whoever lacks the right to the platform is answered without what is its own. */
async function seesPlatform(access: Access, caller: Caller): Promise<boolean> {
  try {
    await access.authorizePlatform(caller);
    return true;
  } catch (error) {
    if (error instanceof PlatformRefused) return false;
    throw error;
  }
}

/** The managed resources that keys of what is owned can be taken from: what is told of these keys depends on them. */
function giversOf(
  subjects: readonly Subject[],
  { context }: Fleet,
): readonly Subject[] {
  const own = new Set(subjects.map(subjectKey));
  const inProject = managedIn(context);
  const projects = new Map(
    subjects.map(({ component }) => [
      componentKey({ ...component, name: '' }),
      component,
    ]),
  );
  return [...projects.values()]
    .flatMap(inProject)
    .filter(each => !own.has(subjectKey(each)));
}

function ownedIn(subjects: readonly Subject[], visibility: Seen): Owned {
  const own = new Set(subjects.map(subjectKey));
  const seen = visibility.subjects.filter(each => own.has(subjectKey(each)));
  return {
    subjects: seen,
    visibility,
    hidden: seen.length < own.size,
  };
}

/** An answer about what is owned, and what is left of it without the right to the platform. */
interface AnswerOfOwned<T> {
  readonly answer: (fleet: Fleet, owned: Owned) => T | Promise<T>;
  readonly project: Change<T>;
}

/** A route about the caller's own; `read` says what is asked. */
function ofOwned<T extends object & { readonly planes: MineDto['planes'] }>(
  options: MineOptions,
  read: (query: Request['query']) => AnswerOfOwned<T>,
): RequestHandler<Record<string, string>> {
  const { access, callers, owned, platformTeam } = options;
  return answering(options, async req => {
    const { answer, project } = read(req.query);
    const caller = await callers.of(req, ['user']);
    const ask = async () => {
      const [platform, subjects] = await Promise.all([
        seesPlatform(access, caller),
        owned.of(caller),
      ]);
      const fleet = await fleetNow(options);
      const seen = await access.visibleOf(
        [...subjects, ...giversOf(subjects, fleet)],
        environmentNames(fleet.context),
        caller,
      );
      const visibility = { ...seen, platform };
      const sent = {
        answer: await answer(fleet, ownedIn(subjects, seen)),
        project,
        visibility,
        platformTeam,
      };
      return toldVisible(sent, standsWith(fleet, options));
    };
    return { caller, ask };
  });
}

/** `GET /v1/mine` */
export function mineRoute(options: MineOptions) {
  return ofOwned(options, query => {
    parseInput(noQuery, query);
    return { answer: mine, project: withheldMine };
  });
}

/** `GET /v1/mine/secrets` */
export function mySecretsRoute(options: MineOptions) {
  return ofOwned(options, given => {
    const { offset, limit, ...asked } = parseInput(mySecretsParams, given);
    const query = secretsQueryOf(asked);
    return {
      answer: async (fleet: Fleet, owned: Owned) => {
        const steps = mySecretsSteps(fleet, owned, query, { offset, limit });
        return (await options.turns.take(steps)).value;
      },
      project: withheldMySecrets,
    };
  });
}
