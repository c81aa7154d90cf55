import {
  componentKey,
  worstSeverity,
  type PlaceDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { isActive } from '../matrix/environmentContext';
import { placeOf } from '../report/places';
import { wireCause } from '../wire/wireHealth';
import { toldIn, type Column, type JudgedComponent } from './judgedComponent';

function stateOf(
  { of: { expectation } }: JudgedComponent,
  columns: readonly Column[],
): PlaceDto['state'] {
  if (expectation.state !== 'known') return expectation.state;
  const isThere = columns.some(
    ({ environment }) =>
      isActive(environment) || environment.deployment.state === 'unknown',
  );
  return isThere ? 'known' : 'notDeployed';
}

/** A component as one place of what it is part of. */
export function componentPlace(
  judged: JudgedComponent,
  columns: readonly Column[],
  order: readonly string[],
): PlaceDto {
  const { component, isResource, expectation } = judged.of;
  const state = stateOf(judged, columns);
  return placeOf(toldIn(columns), {
    kind: isResource ? 'resource' : 'component',
    id: componentKey(component),
    ...component,
    state,
    cause: expectation.cause && wireCause(expectation.cause),
    order,
    severity: worstSeverity([
      ...columns.map(({ trouble }) => trouble.severity),
      ...(expectation.state === 'known' ? [] : (['unknown'] as const)),
    ]),
    changed: columns.reduce((sum, { changed }) => sum + changed, 0),
  });
}
