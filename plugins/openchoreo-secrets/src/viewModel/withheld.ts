import type { SeenPlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from './context';
import type { EntityPath } from './links';

/** An answer that may lack what is the platform's. */
interface MayLack {
  readonly planes: readonly SeenPlaneDto[];
  readonly platformTeam?: string;
}

/** Why planes and stores have no names, and the page of whom to ask. */
export interface WithheldNote {
  readonly text: string;
  readonly team?: TeamView;
}

/** A team with its page. */
export interface TeamView {
  readonly name: string;
  readonly entity: EntityPath;
}

/** A line below the summary. */
export type Note = string | WithheldNote;

const ENTITY_REF = /^(?:([^:/]+):)?(?:([^:/]+)\/)?([^:/]+)$/;

/** The name in `group:default/platform`: whom to ask about what is withheld. */
export function teamOf({
  platformTeam,
}: Pick<MayLack, 'platformTeam'>): string | undefined {
  return platformTeam?.slice(platformTeam.lastIndexOf('/') + 1);
}

/** The team with its page, where it is told by an entity ref. */
export function teamView({
  platformTeam,
}: Pick<MayLack, 'platformTeam'>): TeamView | undefined {
  const parts = platformTeam && ENTITY_REF.exec(platformTeam);
  if (!parts) return undefined;
  const [, kind = 'group', namespace = 'default', name] = parts;
  return {
    name,
    entity: { kind: kind.toLocaleLowerCase('en-US'), namespace, name },
  };
}

/** Whom to ask to see more, as a sentence. */
export function askSentence(
  of: Pick<MayLack, 'platformTeam'>,
  t: ViewContext['t'],
): string {
  const team = teamOf(of);
  return team ? `${t('withheld.askLink', { team })}.` : t('withheld.askTeam');
}

/** What is not shown, and whom to ask: with their page where they have one. */
export function askNote(
  text: string,
  of: Pick<MayLack, 'platformTeam'>,
  { t }: Pick<ViewContext, 't'>,
): WithheldNote {
  const team = teamView(of);
  return team ? { text, team } : { text: `${text} ${askSentence(of, t)}` };
}

/** Says once why planes and stores have no names, and whom to ask. */
export function withheldNotes(
  answer: MayLack,
  { t }: ViewContext,
): readonly WithheldNote[] {
  if (answer.planes.every(({ name }) => name !== undefined)) {
    return [];
  }
  const team = teamView(answer);
  return [
    team ? { text: t('withheld.names'), team } : { text: t('withheld.ask') },
  ];
}
