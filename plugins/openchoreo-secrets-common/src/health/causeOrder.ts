import { CAUSE_LEVELS, CAUSES, tellingOf, type CauseLevel } from './causes';
import type { Cause, Judgement } from './health';

/** What names one of these is about it, and not about the store it is asked of. */
const NARROWER = ['entry', 'key', 'remoteKey', 'target', 'field', 'source'];

/** It heals by itself or says nothing, so whatever else is wrong matters more. */
const passes = (cause: Cause) => tellingOf(cause).yields === true;

const LEVELS: readonly CauseLevel[] = CAUSE_LEVELS;

const rankOf = (cause: Cause) => LEVELS.indexOf(tellingOf(cause).level);

/** Whether it lies in what is asked for, and not in who is asked. */
export function liesInEntry(cause: Cause): boolean {
  return rankOf(cause) >= LEVELS.indexOf('entry');
}

/** All that a cause says, in an order of its own. */
function textOf({ class: named, params, from, text }: Cause): string {
  return JSON.stringify([named, Object.entries(params).sort(), from, text]);
}

function compareCauses(a: Cause, b: Cause): number {
  const [textA, textB] = [textOf(a), textOf(b)];
  return (
    Number(passes(a)) - Number(passes(b)) ||
    rankOf(a) - rankOf(b) ||
    Number(textA > textB) - Number(textA < textB)
  );
}

/** What is to be mended: two causes with one subject are one fault, told twice. */
function subjectOf({ class: named, params }: Cause): string {
  const { store = '' } = params;
  const { stage } = CAUSES[named];
  // Each is a fault of its own beside others of the same store.
  if (stage === 'admit') return JSON.stringify([named, store]);
  const broad = store !== '' && NARROWER.every(name => !params[name]);
  if (stage === 'store' || broad) return JSON.stringify(['store', store]);
  const { plane: _, ...own } = params;
  return JSON.stringify([named, Object.entries(own).sort()]);
}

/**
 * What holds one thing back at once, each fault once: the first is the one that
 * would still hold it back if the others were mended. What is not recognised
 * says nothing beside what is.
 */
export function inOrder(causes: readonly Cause[]): readonly Cause[] {
  const bySubject = new Map<string, Cause>();
  for (const cause of [...causes].sort(compareCauses)) {
    const subject = subjectOf(cause);
    if (!bySubject.has(subject)) bySubject.set(subject, cause);
  }
  const all = [...bySubject.values()];
  const telling = all.filter(cause => !passes(cause));
  return telling.length > 0 ? telling : all.slice(0, 1);
}

/** Every cause of a judgement, the one that leads first. */
export function causesOf({
  cause,
  furtherCauses = [],
}: Pick<Judgement, 'cause' | 'furtherCauses'>): readonly Cause[] {
  return cause ? [cause, ...furtherCauses] : furtherCauses;
}

/** Adds what else holds it back, and puts all of it into order. @alpha */
export function withCauses<T extends Judgement>(
  judgement: T,
  more: readonly Cause[],
): T {
  if (more.length === 0) return judgement;
  const [cause, ...rest] = inOrder([...causesOf(judgement), ...more]);
  const furtherCauses = rest.length > 0 ? rest : undefined;
  return { ...judgement, cause, furtherCauses };
}
