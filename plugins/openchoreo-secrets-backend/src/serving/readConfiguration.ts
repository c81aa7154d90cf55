import type { Config } from '@backstage/config';
import { stringifyError } from '@backstage/errors';
import {
  readAuthorizationAlone,
  readSecretsConfig,
  whyOff,
  WrongConfiguration,
  type AuthorizationConfig,
  type SecretsConfig,
} from '../config';
import type { Checklist } from '../ownership/checklist/checklist';
import { loadChecklist } from './loadChecklist';

/** Nothing is to be done. */
interface Off {
  readonly state: 'off';
  readonly why: string;
}

/** All is right. */
export interface Valid {
  readonly state: 'valid';
  readonly config: SecretsConfig;
  readonly checklist: Checklist;
}

/** Something is wrong. */
export interface Wrong {
  readonly state: 'wrong';
  /** A line for each key. */
  readonly problems: readonly string[];
  /** Who has which right, where that is certain all the same. */
  readonly authorization?: AuthorizationConfig;
}

/** What the configuration says. */
export type Configuration = Off | Valid | Wrong;

/** What nobody foresaw; who has which right is then not certain. */
export function cannotStart(error: unknown): Wrong {
  const problems = [`Secret health cannot start: ${stringifyError(error)}`];
  return { state: 'wrong', problems };
}

/** Reads all that somebody may have written wrongly. It never fails: what is wrong here must not keep the portal from starting. */
export async function readConfiguration(root: Config): Promise<Configuration> {
  try {
    const config = readSecretsConfig(root);
    if (!config) return { state: 'off', why: whyOff(root) ?? '' };
    const checklist = await loadChecklist(config.checklist);
    return { state: 'valid', config, checklist };
  } catch (error) {
    const wrong: Wrong =
      error instanceof WrongConfiguration
        ? { state: 'wrong', problems: error.problems }
        : cannotStart(error);
    return { ...wrong, authorization: readAuthorizationAlone(root) };
  }
}
