import type { SeenPlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from './context';

/** An answer that may lack what is the platform's. */
interface MayLack {
  readonly planes: readonly SeenPlaneDto[];
  readonly platformTeam?: string;
}

/** The name in `group:default/platform`: whom to ask about what is withheld. */
export function teamOf({
  platformTeam,
}: Pick<MayLack, 'platformTeam'>): string | undefined {
  return platformTeam?.slice(platformTeam.lastIndexOf('/') + 1);
}

/** Says once why planes and stores have no names, and whom to ask. */
export function withheldNotes(
  answer: MayLack,
  { t }: ViewContext,
): readonly string[] {
  if (answer.planes.every(({ name }) => name !== undefined)) {
    return [];
  }
  const team = teamOf(answer);
  return [team ? t('withheld.askTeam', { team }) : t('withheld.ask')];
}
