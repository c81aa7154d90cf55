import {
  CAUSES,
  briefCauseMessages,
  causeAnchor,
  causeVariant,
  sayable,
  withheldCauseMessages,
  wordsOf,
  type CauseDto,
  type CauseVariant,
  type CellDto,
  type EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Translate } from '../translation';
import { calledPlane } from './calledPlane';
import { teamOf } from './withheld';

/** Where the project's documents tell of causes: who acts, what to do, and what their words mean. */
const CAUSES_PAGE =
  'https://github.com/openchoreo/backstage-plugin-openchoreo-secrets/blob/main/docs/causes.md';

/** A cause in words. */
export type CauseView = ReturnType<typeof causeView>;

type Names = Readonly<Record<string, string | undefined>>;

/** `surroundings` fill parameters that the cause itself does not bring; `planeCalled` stands for their plane, where its name alone tells nothing. */
export function causeView(
  cause: CauseDto,
  surroundings: Names & { readonly project: string },
  t: Translate,
) {
  const variant = causeVariant(cause);
  const key = `cause.${variant}` as const;
  const named = { ...surroundings, ...cause.params };
  const { plane, planeCalled } = surroundings;
  const params = definedOf(
    planeCalled && named.plane === plane
      ? { ...named, plane: planeCalled }
      : named,
  );
  return {
    title: causeTitle(cause, t),
    sentence: withPlaces(cause, sentenceOf(cause, params, t), t),
    next: nextOf(cause, surroundings.team, t(`${key}.next`), t),
    actor: actorOf(cause.actor, surroundings.project, t),
    page: `${CAUSES_PAGE}#${causeAnchor(cause.class)}`,
    // What stands behind it word for word, redacted where it was read.
    ownWords: cause.text,
    // Of a plane that is not reached, they are mostly those of our own transport.
    wordsOf: t(
      CAUSES[cause.class].stage === 'reach'
        ? 'drawer.failedRequest'
        : 'drawer.ownWords',
    ),
    // Whose word it is, where it is not that of the object's own status.
    caveat: caveatOf(cause, t),
  };
}

const isIn = <T extends object>(
  words: T,
  variant: CauseVariant,
): variant is CauseVariant & keyof T => variant in words;

/** With as many of its parameters as are known; where the store has no name, it is the platform team's. */
function sentenceOf(
  cause: CauseDto,
  params: Readonly<Record<string, string>>,
  t: Translate,
): string {
  const variant = causeVariant(cause);
  if (cause.withheld && isIn(withheldCauseMessages, variant)) {
    return t(`withheld.sentence.${variant}`);
  }
  const form = sayable(wordsOf(cause), params);
  return form === 'brief' && isIn(briefCauseMessages, variant)
    ? t(`causeBrief.${variant}`, params)
    : t(`cause.${variant}.${form === 'told' ? form : 'bare'}`, params);
}

/** What is wrong, in a few words. */
export function causeTitle(cause: CauseDto, t: Translate): string {
  const { params } = cause;
  const what = t(`cause.${causeVariant(cause)}.title` as const, params);
  return params.olderRuns ? t('release.heldUp', { what }) : what;
}

/** It may not fail everywhere; and a release that does not get through leaves an older one running. */
function withPlaces(
  { params: { failedIn, olderRuns, runs } }: CauseDto,
  what: string,
  t: Translate,
): string {
  if (failedIn) return t('release.failedIn', { what, namespaces: failedIn });
  if (!olderRuns) return what;
  return runs
    ? t('release.runs', { what, runs })
    : t('release.olderRuns', { what });
}

function caveatOf(
  { from, disputed }: CauseDto,
  t: Translate,
): string | undefined {
  if (from === 'event') return t('said.fromEvent');
  return disputed ? t('said.disputed') : undefined;
}

/** Who is not told the details is told whom to ask. */
function nextOf(
  { withheld, actor }: CauseDto,
  team: string | undefined,
  next: string,
  t: Translate,
): string {
  if (!withheld || actor === 'developer' || actor === 'nobody') {
    return next;
  }
  return team ? t('withheld.nextTeam', { team }) : t('withheld.next');
}

function actorOf(
  actor: CauseDto['actor'],
  project: string,
  t: Translate,
): string {
  // Of what belongs to no project, whose developers they are is not known.
  return actor === 'developer' && !project
    ? t('actor.developers')
    : t(`actor.${actor}`, { project });
}

function definedOf(names: Names): Record<string, string> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, value]) =>
      value ? [[name, value]] : [],
    ),
  );
}

/** What a cell knows of the names in its cause. */
export function cellNames(
  cell: CellDto,
  planeId: string | undefined,
  answer: EntitySecretsDto,
  t: Translate,
): Names {
  const plane = answer.planes.find(({ id }) => id === planeId);
  return {
    team: teamOf(answer),
    store: cell.storeId && answer.stores[cell.storeId]?.name,
    plane: plane?.name,
    planeCalled: calledPlane(plane, t),
    reference: cell.reference?.name,
    remoteKey: cell.remote?.key,
    property: cell.remote?.property,
    namespace: cell.objectId && answer.objects[cell.objectId]?.namespace,
  };
}
