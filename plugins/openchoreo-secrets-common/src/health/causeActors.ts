import { foreignKey } from '../model/foreignText';
import { tellingOf } from './causes';
import type { Cause, CauseClass } from './health';

/** Parameters of a cause; those that are absent are left out. @alpha */
export type CauseParams = Readonly<Record<string, string | undefined>>;

/** Makes a cause of its class, with the actor that goes with it. @alpha */
export function causeOf(
  causeClass: CauseClass,
  params: CauseParams = {},
  text?: string,
): Cause {
  const known: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    // Some are read from texts, as those came.
    if (value !== undefined && value !== '') known[name] = foreignKey(value);
  }
  const named = { class: causeClass, params: known, ...(text && { text }) };
  return { ...named, actor: tellingOf(named).actor };
}
