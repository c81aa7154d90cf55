import type {
  CauseDto,
  CellDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Translate } from '../translation';
import { causeToTell } from './breakPoint';
import { causeView, type CauseView } from './causeWords';

function isSame(a: CauseDto, b: CauseDto): boolean {
  return a.class === b.class && a.params.store === b.params.store;
}

/**
 * What holds a cell back beside the cause that is told; nothing where none is
 * told. Names that the cell knows are those of that cause: each of these brings
 * its own. What reads alike, for its names are withheld, is said once.
 */
export function furtherCauses(
  cell: Pick<CellDto, 'health' | 'delivery'>,
  surroundings: { readonly project: string; readonly team?: string },
  t: Translate,
): readonly CauseView[] {
  const told = causeToTell(cell);
  const { cause, furtherCauses: further = [] } = cell.health;
  if (!told || !cause) return [];
  const views = [cause, ...further]
    .filter(each => !isSame(each, told))
    .map(each => causeView(each, surroundings, t));
  return [...new Map(views.map(view => [view.sentence, view])).values()];
}
