import type { SeenPlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { teamView, withheldNotes, type Note } from '../withheld';
import type { Reported } from './reported';

/** What a report could not read, and what its reader may not see. */
export function reportNotes(
  of: Reported,
  context: ViewContext,
): readonly Note[] {
  return [
    ...malformedNotes(of, context),
    ...hiddenNotes(of, context),
    ...withheldNotes(of, context),
  ];
}

/** Environments that count nothing here, since the reader may not see them. */
function hiddenNotes(of: Reported, { t, times }: ViewContext): readonly Note[] {
  const { hidden } = of.report.headline.environments;
  return hidden.length > 0
    ? [
        {
          text: t('summary.hiddenIn', { names: times.list(hidden) }),
          team: teamView(of),
        },
      ]
    : [];
}

/** One line for each plane of which objects could not be read. */
export function malformedNotes(
  answer: { readonly planes: readonly SeenPlaneDto[] },
  { t }: ViewContext,
): readonly string[] {
  return answer.planes
    .filter(({ malformed }) => malformed > 0)
    .map(({ name, malformed: count }) =>
      name === undefined
        ? t('plane.malformedUnnamed', { count })
        : t('plane.malformed', { plane: name, count }),
    );
}
