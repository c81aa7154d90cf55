import type {
  AffectedDto,
  IncidentDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { ownedView } from './owned';

/**
 * Whom an incident hits, and in which environment: by a name that somebody
 * gave where it is one, else how many.
 * @param inTitle - the title names it already.
 */
export function whomOf(
  incident: IncidentDto,
  inTitle: boolean,
  context: ViewContext,
) {
  const { t } = context;
  const { affected, counts, production } = incident;
  const names = new Set(affected.map(one => nameOf(one, context)));
  const environments = new Set(
    affected.flatMap(({ environment }) => environment ?? []),
  );
  const [only] = names;
  const components = Math.max(
    counts.components,
    counts.reach?.components ?? counts.atRisk?.components ?? 0,
  );
  const many = components > 1 || names.size > 1;
  const countedAs = () =>
    components > 1
      ? t('incident.components', { count: components })
      : t('incident.objects', { count: names.size });
  const name = many ? countedAs() : only;
  return {
    name: inTitle ? undefined : name,
    named: !many,
    environment:
      environments.size > 1
        ? t('incident.environments', { count: environments.size })
        : [...environments][0],
    production,
  };
}

function nameOf(one: AffectedDto, context: ViewContext): string | undefined {
  return ownedView(one, context)?.name ?? one.object;
}
