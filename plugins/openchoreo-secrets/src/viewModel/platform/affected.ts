import type { AffectedDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { clockOf, fullOf, type ViewContext } from '../context';
import { secretsTab } from '../links';
import { deliveredView } from '../delivered';
import type { Told } from '../deliveryWords';
import { ownedView } from './owned';

/** What one component, or one object, suffers: the worst of what its secrets get. */
export type AffectedView = ReturnType<typeof affectedView>;

export function affectedView(affected: AffectedDto, context: ViewContext) {
  const { t } = context;
  const { component, object, environment, since } = affected;
  const owned = ownedView(affected, context);
  const { beside, ...gets } = deliveredView(
    toldOf(affected),
    undefined,
    context,
  );
  const name = owned?.name ?? object ?? t('incident.noComponent');
  return {
    id: [component?.namespace, component?.project, name, environment].join('/'),
    name,
    entity: owned?.entity,
    sub: secretsTab({ env: environment }),
    environment,
    production: affected.production,
    secrets: affected.secrets,
    ...gets,
    beside: affected.severity === 'atRisk' ? beside : undefined,
    since: clockOf(since, context),
    sinceFull: fullOf(since, context),
  };
}

function toldOf({ verdict, severity, delivery, effect, build }: AffectedDto) {
  const told: Told = {
    health: { verdict, severity, flags: [] },
    delivery: delivery && { state: delivery, effect, flags: [], needs: [] },
    blocksPodStart: blocks({ severity, delivery, effect, build }),
    build: build && true,
  };
  return told;
}

/** As of a single secret: what an Event alone says is never critical, and keeps nothing from starting. */
export function blocks({
  severity,
  delivery,
  effect,
  build,
}: Pick<AffectedDto, 'severity' | 'delivery' | 'effect' | 'build'>): boolean {
  const none = effect === undefined && delivery === 'none';
  return severity === 'critical' && !build && (effect === 'blocks' || none);
}
