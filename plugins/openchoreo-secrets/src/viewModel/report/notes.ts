import type { SeenPlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { calledPlane } from '../calledPlane';
import type { ViewContext } from '../context';
import { given } from '../given';
import { askNote, withheldNotes, type Note } from '../withheld';
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

/** Environments and components that count nothing here, since the reader may not see them. */
function hiddenNotes(of: Reported, { t, times }: ViewContext): readonly Note[] {
  const { state, environments } = of.report.headline;
  const { hidden, componentsHidden } = environments;
  return given(
    hidden.length > 0 &&
      askNote(t('summary.hiddenIn', { names: times.list(hidden) }), of, { t }),
    // Of who sees none at all, the headline says so.
    componentsHidden &&
      state !== 'hidden' &&
      askNote(t('summary.hiddenSome', { name: of.name }), of, { t }),
  );
}

/** One line for each plane of which objects could not be read. */
export function malformedNotes(
  answer: { readonly planes: readonly SeenPlaneDto[] },
  { t }: ViewContext,
): readonly string[] {
  return answer.planes
    .filter(({ malformed }) => malformed > 0)
    .map(plane => {
      const { malformed: count } = plane;
      const called = calledPlane(plane, t);
      return called === undefined
        ? t('plane.malformedUnnamed', { count })
        : t('plane.malformed', { plane: called, count });
    });
}
