import type { RequestHandler } from 'express';
import type { Access } from '../access/access';
import type { Caller, Callers } from '../access/caller';
import type { OwnedSubjects } from '../access/ownedSubjects';
import { PlatformRefused } from '../access/platformRefused';
import { environmentNames } from '../query/context/environmentNames';
import { mine } from '../query/mine/mine';
import { withheldMine } from '../withheld/mine';
import { noQuery } from './entityParams';
import { parseInput } from './parseInput';
import { fleetNow, standsWith, type FleetOptions } from './platformRoute';
import { toldVisible } from './sendVisible';
import { answering, type AnsweringOptions } from './told';

/** What the route about the reader's own needs. */
export interface MineOptions extends FleetOptions, AnsweringOptions {
  readonly access: Access;
  readonly callers: Callers;
  readonly owned: OwnedSubjects;
  readonly platformTeam?: string;
}

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

/** `GET /v1/mine` */
export function mineRoute(
  options: MineOptions,
): RequestHandler<Record<string, string>> {
  const { access, callers, owned, platformTeam } = options;
  return answering(options, async req => {
    parseInput(noQuery, req.query);
    const caller = await callers.of(req, ['user']);
    const ask = async () => {
      const [platform, subjects] = await Promise.all([
        seesPlatform(access, caller),
        owned.of(caller),
      ]);
      const fleet = await fleetNow(options);
      const seen = await access.visibleOf(
        subjects,
        environmentNames(fleet.context),
        caller,
      );
      const visibility = { ...seen, platform };
      const hidden = seen.subjects.length < subjects.length;
      const sent = {
        answer: mine(fleet, { visibility, hidden }),
        project: withheldMine,
        visibility,
        platformTeam,
      };
      return toldVisible(sent, standsWith(fleet, options));
    };
    return { caller, ask };
  });
}
