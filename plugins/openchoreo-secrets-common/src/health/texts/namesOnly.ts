import type { CauseParams } from '../causeActors';

/** What may pass for a name: no sentence, no command and no address, whoever wrote the text. */
const NAME = /^[\w.@+=,/-]{1,253}$/;

/** The parameters that are names: a text of a cluster may say anything in their place. */
export function namesOnly(params: CauseParams): CauseParams {
  return Object.fromEntries(
    Object.entries(params).filter(([, value]) => value && NAME.test(value)),
  );
}
