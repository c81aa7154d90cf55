import { aboutOf } from '../model/aboutOf';
import { REDACTED } from '../model/redacted';
import type {
  Condition,
  ExternalSecretObject,
  KeptEvent,
  StoreRef,
} from '../model/objects';
import { classifyCause } from './cause';
import { namesOnly } from '../model/texts/namesOnly';
import type { Reading } from '../model/texts/reading';
import { causeOf, type CauseParams } from './causeActors';
import { CAUSES } from './causes';
import type { Cause, CauseClass } from './health';

const ENTRY = /(?:spec)?\.(data|dataFrom)\[(\d{1,6})\]/;
const KEY = /\(key: ?([^)]*)\)/;

/** The constant sentences of the condition that name a refused write. */
const WRITE = /could not (?:update|delete) (?:secret|resource|orphaned)/i;

/** The constant sentence for all that fails before a write. */
const FETCH = /could not get secret data from provider/i;

function isAboutTarget(causeClass: CauseClass): boolean {
  const { level } = CAUSES[causeClass];
  return level === 'making' || level === 'writing';
}

function sourceParams(
  store: StoreRef | undefined,
  generator: string | undefined,
): CauseParams {
  return generator
    ? { generator }
    : { store: store?.name, storeKind: store?.kind };
}

/** The key that a text names, which may hold brackets: as the spec has it, where it has it. */
function keyIn(text: string, object: ExternalSecretObject): string | undefined {
  const known = [...object.data, ...object.dataFrom].find(
    ({ remoteKey }) => remoteKey && text.includes(`(key: ${remoteKey})`),
  );
  return known?.remoteKey ?? KEY.exec(text)?.[1];
}

/** The entry of `spec.data` a text is about; after an edit of the spec its number is no longer to be trusted, its key is. */
function dataEntry(
  { data }: ExternalSecretObject,
  index: number,
  textKey: string | undefined,
): number {
  if (!textKey || textKey.includes(REDACTED)) return index;
  if (data.at(index)?.remoteKey === textKey) return index;
  return data.findIndex(({ remoteKey }) => remoteKey === textKey);
}

interface Place {
  readonly list: string;
  readonly index: number;
  readonly textKey?: string;
}

/** The entry that a text names by its key alone, as ESO did up to 0.8. */
function placeByKey(
  object: ExternalSecretObject,
  text: string,
): Place | undefined {
  for (const list of ['data', 'dataFrom'] as const) {
    const index = object[list].findIndex(
      ({ remoteKey }) =>
        remoteKey && text.includes(`key "${remoteKey}" from ExternalSecret `),
    );
    if (index >= 0) return { list, index };
  }
  return undefined;
}

/** Where in the spec a text says that it failed. */
function placeIn(
  object: ExternalSecretObject,
  text: string,
): Place | undefined {
  const [, list, number] = ENTRY.exec(text) ?? [];
  if (!list) return placeByKey(object, text);
  const textKey = keyIn(text, object);
  const index =
    list === 'data'
      ? dataEntry(object, Number(number), textKey)
      : Number(number);
  return { list, index, textKey };
}

/** Names what the text's entry refers to, from the spec: the text may be cut or redacted. */
function entryParams(
  object: ExternalSecretObject,
  text: string,
): CauseParams | undefined {
  const place = placeIn(object, text);
  if (!place) return undefined;
  const { list, index, textKey } = place;
  const data = list === 'data' ? object.data[index] : undefined;
  const from = list === 'dataFrom' ? object.dataFrom[index] : undefined;
  const entry = data ?? from;
  return {
    entry: index < 0 ? undefined : `${list}[${index}]`,
    key: data?.secretKey,
    remoteKey: entry?.remoteKey ?? namesOnly({ textKey }).textKey,
    property: data?.property,
    ...sourceParams(
      entry?.storeRef ?? object.storeRef,
      entry?.generatorRef?.name,
    ),
  };
}

/** A text as it is kept, and what was read from it before. */
interface Told {
  readonly text: string | undefined;
  readonly reading: Reading | undefined;
}

/** What a write can be told of: a target that is no Secret, or is missing, is found only there. */
function isOfAWrite(causeClass: CauseClass): boolean {
  return (
    isAboutTarget(causeClass) ||
    causeClass === 'invalidConfiguration' ||
    causeClass === 'objectAbsent'
  );
}

/**
 * Whether a class fits the stage at which the condition says that it failed:
 * anybody in the namespace can write an Event, and only the operator the condition.
 */
function fitsStage(causeClass: CauseClass, { message = '' }: Condition) {
  if (WRITE.test(message)) return isOfAWrite(causeClass);
  return !FETCH.test(message) || CAUSES[causeClass].level !== 'writing';
}

function causeOfText(
  object: ExternalSecretObject,
  ready: Condition,
  { text, reading }: Told,
  plane: string | undefined,
): Cause {
  const params = {
    ...((text && entryParams(object, text)) ||
      sourceParams(object.storeRef, undefined)),
    plane,
  };
  const fallback = WRITE.test(ready.message ?? '') ? 'writeRefused' : 'unknown';
  const about = { ...aboutOf(object.kind, object), reading };
  const cause = classifyCause(text, params, fallback, about);
  if (!isAboutTarget(cause.class)) return cause;
  return causeOf(
    cause.class,
    { ...cause.params, target: object.target.name },
    cause.text,
  );
}

/** Why an ExternalSecret fails: from the event where there is one, else from the condition, whose sentences are constant. */
export function causeOfExternalSecret(
  object: ExternalSecretObject,
  ready: Condition,
  event: KeptEvent | undefined,
  plane: string | undefined,
): Cause {
  const causeIn = (text: string | undefined, reading: Reading | undefined) =>
    causeOfText(object, ready, { text, reading }, plane);
  const told = event?.message
    ? causeIn(event.message, event.reading)
    : undefined;
  if (told && fitsStage(told.class, ready)) return { ...told, from: 'event' };
  const own = {
    ...causeIn(ready.message || ready.reason, ready.reading),
    from: 'condition',
  } as const;
  return told ? { ...own, disputed: true } : own;
}
