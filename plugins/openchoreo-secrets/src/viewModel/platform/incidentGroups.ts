import {
  worstSeverity,
  type AffectedDto,
  type IncidentDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { secretsTab, type EntityPath } from '../links';
import type { IncidentView } from './incidents';
import { ownedView } from './owned';

/** The incidents of one component; of all, where they are not grouped. */
export interface IncidentGroup {
  readonly id: string;
  /** Nothing where they are not grouped. */
  readonly name?: string;
  readonly entity?: EntityPath;
  readonly sub?: string;
  readonly incidents: readonly IncidentView[];
}

/** What is hit, in the order of the gravest incident that hits it; what hits nobody by name comes last. */
export function byComponent(
  incidents: readonly IncidentDto[],
  viewOf: (incident: IncidentDto) => IncidentView,
  context: ViewContext,
): readonly IncidentGroup[] {
  const groups = new Map<string, { head: AffectedDto; of: IncidentDto[] }>();
  const nobody: IncidentDto[] = [];
  for (const incident of incidents) {
    const hit = new Map(incident.affected.map(one => [keyOf(one), one]));
    if (hit.size === 0) nobody.push(incident);
    for (const [key, head] of hit) {
      const group = groups.get(key) ?? { head, of: [] };
      group.of.push(incident);
      groups.set(key, group);
    }
  }
  const { t } = context;
  const named = [...groups].map(([id, { head, of }]): IncidentGroup => {
    const owned = ownedView(head, context);
    return {
      id,
      name: owned?.name ?? head.object ?? t('incident.noComponent'),
      entity: owned?.entity,
      sub: secretsTab({}),
      incidents: of.map(one => within(one, id, viewOf)),
    };
  });
  return nobody.length === 0
    ? named
    : [
        ...named,
        {
          id: 'platform',
          name: t('incident.ofPlatform'),
          incidents: nobody.map(viewOf),
        },
      ];
}

function keyOf({ owner, component, resource, build, object }: AffectedDto) {
  const { namespace, project, name } = resource ?? component ?? {};
  return [owner, namespace, project, name, build?.run, object].join('/');
}

/** What an incident does to one of those that it hits; what it is stays that of all. */
function within(
  incident: IncidentDto,
  key: string,
  viewOf: (incident: IncidentDto) => IncidentView,
): IncidentView {
  const affected = incident.affected.filter(one => keyOf(one) === key);
  const part = viewOf({
    ...incident,
    severity: worstSeverity(affected.map(one => one.severity)),
    production: affected.some(one => one.production),
    affected,
    counts: {
      // Which of them block is told of all together alone.
      ...{ blocking: 0, oldValue: 0, heldBack: 0 },
      secrets: affected.reduce((sum, { secrets }) => sum + secrets, 0),
      components: 1,
      environments: affected.length,
    },
  });
  return {
    ...viewOf(incident),
    whom: { ...part.whom, name: undefined },
    hits: part.hits,
    affected: part.affected,
  };
}
