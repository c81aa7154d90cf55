import type {
  HeadlineDto,
  PlaceDto,
  ReportDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { componentPlace } from '../component/componentPlace';
import type { ReportOn } from '../component/componentReport';
import { toldIn } from '../component/judgedComponent';
import { isActive } from '../matrix/environmentContext';
import { foundIn, type Found } from '../report/findings';
import { worstPlacesFirst } from '../report/places';
import { reportOf } from '../report/reportOf';
import { sightOf } from '../report/sight';
import type { ProjectPart } from './projectPart';

/** The report of a project, with what its findings were found in. */
interface FoundReport {
  readonly report: ReportDto;
  readonly found: readonly Found[];
}

/** What can be said of a project: hidden components are not none. */
function stateOf(
  places: readonly PlaceDto[],
  { visibility }: ReportOn,
): HeadlineDto['state'] {
  if (places.length === 0)
    return visibility.hidden?.subjects ? 'hidden' : 'known';
  const all = (state: PlaceDto['state']) =>
    places.every(place => place.state === state);
  if (all('starting')) return 'starting';
  return all('unknown') ? 'unknown' : 'known';
}

/** The report of a project, component by component. */
export function projectReport(
  parts: readonly ProjectPart[],
  on: ReportOn,
): FoundReport {
  const { pipeline, visibility, hidden } = on;
  const columns = parts.flatMap(each => each.columns);
  const seen = sightOf(
    columns.map(({ environment }) => ({
      name: environment.environment.name,
      isDeployed: isActive(environment),
    })),
    pipeline,
    visibility,
  );
  const places = worstPlacesFirst(
    parts.map(({ judged, columns: own }) =>
      componentPlace(judged, own, seen.seen),
    ),
  );
  const told = toldIn(columns);
  const input = {
    scope: 'system',
    state: stateOf(places, on),
    sight: {
      ...seen,
      hidden: parts.length > 0 ? seen.hidden : [],
      ...(visibility.hidden?.subjects ? { componentsHidden: true } : {}),
    },
    places,
    order: seen.seen,
    hidden,
  } as const;
  const found = foundIn(told, input);
  return { report: reportOf(told, input, found), found };
}
