import type { FetchApi } from '@backstage/core-plugin-api';
import {
  asOfAt,
  type AsOfTimes,
  type SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Answers } from './answerForms';
import { ConditionalRequests } from './ConditionalRequests';
import { failureOf } from './failure';
import type { ServiceHealth } from './FleetApi';
import { readAnswer } from './readAnswer';
import { serviceHealthOf } from './serviceHealth';

/** All that can be asked for, by its name. */
export interface Told extends Answers {
  readonly serviceHealth: ServiceHealth;
}

export type Requests = {
  readonly [K in keyof Told]: ConditionalRequests<Told[K]>;
};

export function requestsOf(fetchApi: FetchApi): Requests {
  const of = <K extends Exclude<keyof Answers, 'summary'>>(name: K) =>
    new ConditionalRequests<Answers[K]>(fetchApi, {
      read: body => readAnswer(name, body),
      withAsOf: (answer, times) => ({
        ...answer,
        planes: datedPlanes(answer.planes, times),
      }),
    });
  return {
    secrets: of('secrets'),
    project: of('project'),
    bindings: of('bindings'),
    references: of('references'),
    alsoUsedBy: of('alsoUsedBy'),
    promotion: of('promotion'),
    mine: of('mine'),
    mySecrets: of('mySecrets'),
    planes: of('planes'),
    incidents: of('incidents'),
    stores: of('stores'),
    checklist: of('checklist'),
    rows: of('rows'),
    serviceHealth: new ConditionalRequests(fetchApi, {
      read: body => ({ state: 'read', data: serviceHealthOf(body) }),
      withAsOf: health => health,
    }),
    summary: new ConditionalRequests(fetchApi, {
      read: body => readAnswer('summary', body),
      withAsOf: (answer, times) => ({
        ...answer,
        observed: datedPlanes(answer.observed, times),
      }),
    }),
  };
}

/** Planes with the times that a header brings. */
function datedPlanes<P extends SeenPlaneDto>(
  planes: readonly P[],
  times: AsOfTimes,
): P[] {
  return planes.map(plane => ({ ...plane, asOf: asOfAt(plane, times) }));
}

export async function fileFrom(
  fetchApi: FetchApi,
  url: string,
  type: string,
  signal: AbortSignal | undefined,
): Promise<Blob> {
  const response = await fetchApi.fetch(url, {
    headers: { Accept: type },
    signal,
  });
  if (!response.ok) throw await failureOf(response);
  return response.blob();
}
