import type { Translate } from '../../translation';
import { toldMessages } from '../../translation/checklistTold';

type ToldKey = keyof typeof toldMessages;

const isKey = (key: string): key is ToldKey => key in toldMessages;

const KEYS: ReadonlyMap<string, ToldKey> = new Map(
  Object.keys(toldMessages)
    .filter(isKey)
    .map(key => [toldMessages[key], key]),
);

/** What the checklist says of a row; what a configuration or another release says stays as it is. */
export function toldWords(english: string, t: Translate): string {
  const key = KEYS.get(english);
  return key ? t(`checklistTold.${key}`) : english;
}
