import {
  compareSeverity,
  componentKey,
  objectKey,
  type AffectedDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import { memoised } from '../../ownership/memo';
import { defined } from '../wire/wireHealth';
import { wireTime } from '../wire/wireTime';
import { earliest } from '../report/earliest';
import { blocksPodStart } from '../objects/delivered';
import type { PlatformRow } from './platformRow';

/** A row that an incident explains; a trouble without secrets counts none. */
export interface Hit {
  readonly row: PlatformRow;
  readonly secrets: 0 | 1;
}

/** A hit with what it is weighed by: rows make their ids anew whenever they are asked. */
interface Weighed {
  readonly hit: Hit;
  readonly blocks: boolean;
  readonly id: string;
}

/** Worst first: what keeps pods from starting before what is merely old. */
function byWeight(a: Weighed, b: Weighed): number {
  return (
    compareSeverity(a.hit.row.health.severity, b.hit.row.health.severity) ||
    Number(b.blocks) - Number(a.blocks) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** @returns hits, the worst first. */
export const worstFirst = memoised((hits: readonly Hit[]): readonly Hit[] =>
  hits.length < 2
    ? hits
    : hits
        .map(hit => ({
          hit,
          blocks: blocksPodStart(hit.row),
          id: hit.row.id,
        }))
        .sort(byWeight)
        .map(({ hit }) => hit),
);

function subjectOf(row: PlatformRow) {
  const { component, environment, object, id, resource, build } = row;
  if (build) return `build/${build.namespace}/${build.run}`;
  if (resource) {
    return `resource/${componentKey(resource)}/${environment ?? ''}`;
  }
  return component
    ? `${componentKey(component)}/${environment ?? ''}`
    : `${object?.kind}/${object?.namespace}/${object?.name}/${id}`;
}

const OWNERS = {
  component: 'component',
  resource: 'resource',
  build: 'build',
  platform: 'platform',
  unmanaged: 'other',
} as const;

function affectedOf(hits: readonly Hit[]): AffectedDto {
  const [{ row }] = worstFirst(hits);
  const { component, resource, build, object, health } = row;
  return defined({
    owner: OWNERS[row.owner],
    component: component && { ...component },
    resource: resource && { ...resource },
    build: build && { ...build },
    object: component || resource || !object ? undefined : objectKey(object),
    environment: row.environment,
    production: row.production,
    secrets: hits.reduce((sum, { secrets }) => sum + secrets, 0),
    verdict: health.verdict,
    severity: health.severity,
    delivery: row.delivered?.delivery.state,
    effect: row.delivered?.effect,
    since: wireTime(earliest(hits.map(hit => hit.row.health.since))),
  });
}

/** What each component, and each object without one, suffers: worst first. */
export function affectedBy(hits: readonly Hit[]): AffectedDto[] {
  return [...groupBy(hits, ({ row }) => subjectOf(row))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({
      dto: affectedOf(group),
      blocks: group.some(({ row }) => blocksPodStart(row)),
    }))
    .sort(
      (a, b) =>
        compareSeverity(a.dto.severity, b.dto.severity) ||
        Number(b.dto.production) - Number(a.dto.production) ||
        Number(b.blocks) - Number(a.blocks) ||
        b.dto.secrets - a.dto.secrets,
    )
    .map(({ dto }) => dto);
}
