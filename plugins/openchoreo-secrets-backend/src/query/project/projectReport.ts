import type {
  HeadlineDto,
  PlaceDto,
  ReportDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { componentPlace } from '../component/componentPlace';
import type { ReportOn } from '../component/componentReport';
import {
  columnsOf,
  toldIn,
  type JudgedComponent,
} from '../component/judgedComponent';
import { isActive } from '../matrix/environmentContext';
import { worstPlacesFirst } from '../report/places';
import { reportOf } from '../report/reportOf';
import { sightOf } from '../report/sight';

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
  components: readonly JudgedComponent[],
  on: ReportOn,
): ReportDto {
  const { pipeline, visibility, hidden } = on;
  const all = components.map(judged => ({
    judged,
    columns: columnsOf(judged),
  }));
  const columns = all.flatMap(each => each.columns);
  const seen = sightOf(
    columns.map(({ environment }) => ({
      name: environment.environment.name,
      isDeployed: isActive(environment),
    })),
    pipeline,
    visibility,
  );
  const places = worstPlacesFirst(
    all.map(({ judged, columns: own }) =>
      componentPlace(judged, own, seen.seen),
    ),
  );
  return reportOf(toldIn(columns), {
    scope: 'system',
    state: stateOf(places, on),
    sight: {
      ...seen,
      hidden: components.length > 0 ? seen.hidden : [],
      ...(visibility.hidden?.subjects ? { componentsHidden: true } : {}),
    },
    places,
    order: seen.seen,
    hidden,
  });
}
