import {
  type BuildDto,
  type PlaceDto,
  type ReportDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Visibility } from '../../access/visibility';
import { runningBuilds, severitiesOfRunning } from '../builds/runningBuilds';
import { NO_COUNTS } from '../wire/counts';
import { isActive } from '../matrix/environmentContext';
import { placeOf } from '../report/places';
import { reportOf } from '../report/reportOf';
import { inPipelineOrder, sightOf } from '../report/sight';
import { wireCause } from '../wire/wireHealth';
import {
  columnsOf,
  toldIn,
  type Column,
  type JudgedComponent,
} from './judgedComponent';

/** What the report of a component depends on beside the component. */
export interface ReportOn {
  /** The environments of the project's pipeline, in their order. */
  readonly pipeline: readonly string[];
  readonly visibility: Visibility;
  /** Objects that are hidden from the reader. */
  readonly hidden: ReadonlySet<string>;
}

const STATES = {
  active: 'known',
  undeployed: 'undeployed',
  notDeployed: 'notDeployed',
  unknown: 'unknown',
} as const;

/** An environment as one place of a component. */
export function environmentPlace(
  namespace: string,
  { environment, told, changed, trouble }: Column,
): PlaceDto {
  const { name, production } = environment.environment;
  const why = trouble.causes.at(-1);
  return placeOf(told, {
    kind: 'environment',
    id: name,
    namespace,
    name,
    state: STATES[environment.deployment.state],
    cause: why && wireCause(why),
    production,
    order: [name],
    severity: trouble.severity,
    changed,
    planeId: environment.plane?.id,
  });
}

/** It is there, and that is all that is told. */
function hiddenPlace(namespace: string, name: string): PlaceDto {
  return {
    kind: 'environment',
    id: name,
    namespace,
    name,
    state: 'hidden',
    counts: NO_COUNTS,
    worst: 'ok',
    production: false,
    blocking: 0,
    blocksPodStart: false,
    failingIn: [],
    changedNotReleased: 0,
    storeIds: [],
  };
}

/** The report of a component or a managed resource, environment by environment. */
export function componentReport(
  judged: JudgedComponent,
  { pipeline, visibility, hidden }: ReportOn,
  builds: readonly BuildDto[] = [],
): ReportDto {
  const { component, isResource, expectation } = judged.of;
  const { namespace } = component;
  const columns = columnsOf(judged);
  const sight = sightOf(
    columns.map(({ environment }) => ({
      name: environment.environment.name,
      isDeployed: isActive(environment),
    })),
    pipeline,
    visibility,
  );
  const places = new Map([
    ...columns.map(column => {
      const place = environmentPlace(namespace, column);
      return [place.id, place] as const;
    }),
    ...sight.hidden.map(name => [name, hiddenPlace(namespace, name)] as const),
  ]);
  const order = inPipelineOrder(places.keys(), pipeline);
  return reportOf(toldIn(columns), {
    scope: isResource ? 'resource' : 'component',
    state: expectation.state,
    cause: expectation.cause,
    sight,
    places: order.flatMap(name => places.get(name) ?? []),
    others: severitiesOfRunning(builds),
    builds: runningBuilds(builds),
    order,
    hidden,
    rows: true,
  });
}
