import type {
  AffectedDto,
  HealthDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { clockOf, type ViewContext } from '../context';
import type { EntityPath } from '../links';
import { iconOf, toneOf, type IconName, type Tone } from '../tone';
import { wordOf } from '../words';
import { ownedView } from './owned';

/** What one component, or one object, suffers. */
export interface AffectedView {
  readonly id: string;
  readonly name: string;
  readonly entity?: EntityPath;
  readonly sub?: string;
  readonly environment?: string;
  readonly production: boolean;
  readonly secrets: number;
  readonly tone: Tone;
  readonly icon: IconName;
  readonly word: string;
  readonly since?: string;
  readonly sinceFull?: string;
}

export function affectedView(
  affected: AffectedDto,
  context: ViewContext,
): AffectedView {
  const { t, times } = context;
  const { component, object, environment, since } = affected;
  const owned = ownedView(affected, context);
  const health: HealthDto = {
    verdict: affected.verdict,
    severity: affected.severity,
    flags: [],
  };
  const name = owned?.name ?? object ?? t('incident.noComponent');
  return {
    id: [component?.namespace, component?.project, name, environment].join('/'),
    name,
    entity: owned?.entity,
    sub: secretsTab({ env: environment }),
    environment,
    production: affected.production,
    secrets: affected.secrets,
    tone: toneOf(health),
    icon: iconOf(health),
    word: wordOf(health, t),
    since: clockOf(since, context),
    sinceFull: since && times.full(Date.parse(since)),
  };
}

/** The Secrets tab below an entity's page, at an environment and a key. */
export function secretsTab(at: {
  readonly env?: string;
  readonly key?: string;
}): string {
  const params = new URLSearchParams();
  if (at.env) {
    params.set('env', at.env);
  }
  if (at.key) {
    params.set('key', at.key);
  }
  const search = params.toString();
  return search ? `secrets?${search}` : 'secrets';
}
