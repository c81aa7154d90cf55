import type { ReportDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { EnvironmentTarget, Visibility } from '../../access/visibility';
import { memoised } from '../../ownership/memo';
import { componentPlace } from '../component/componentPlace';
import { toldIn } from '../component/judgedComponent';
import { isActive } from '../matrix/environmentContext';
import type { ProjectPart } from '../project/projectPart';
import { worstPlacesFirst } from '../report/places';
import { reportOf } from '../report/reportOf';
import type { BoundPlace } from './boundPlace';

/** What is told of a component in an environment: made once for as long as what is known of it stands. */
const placeOf = memoised(({ judged, columns }: ProjectPart) =>
  componentPlace(
    judged,
    columns,
    columns.map(({ environment }) => environment.environment.name),
  ),
);

interface ReportOn {
  readonly target: EnvironmentTarget;
  readonly visibility: Visibility;
  /** Objects that are hidden from the reader. */
  readonly hidden: ReadonlySet<string>;
}

/** The report of an environment, component by component: what is not deployed there has no secrets there. */
export function environmentReport(
  parts: readonly ProjectPart[],
  { state, cause, severities }: BoundPlace,
  { target: { environment }, visibility, hidden }: ReportOn,
): ReportDto {
  const order = [environment];
  const there = parts
    .map(part => ({ columns: part.columns, place: placeOf(part) }))
    .filter(({ place }) => place.state !== 'notDeployed');
  const columns = there.flatMap(each => each.columns);
  const isDeployed = columns.some(each => isActive(each.environment));
  return reportOf(toldIn(columns), {
    scope: 'environment',
    state,
    cause,
    sight: {
      seen: order,
      deployed: isDeployed ? order : [],
      hidden: [],
      everything: visibility.everything,
    },
    places: worstPlacesFirst(there.map(({ place }) => place)),
    others: severities,
    order,
    hidden,
  });
}
