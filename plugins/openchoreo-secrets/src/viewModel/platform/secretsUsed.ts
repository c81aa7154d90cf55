import {
  isUnseen,
  type SecretsAnswerDto,
  type SecretsUsedDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { componentId, userView } from '../report/componentLinks';
import { given } from '../given';
import { FILTERS, type Filters, type PlatformUrlState } from './urlState';

/** Which components and environments use a reference or a remote key. */
export type SecretsUsedView = NonNullable<ReturnType<typeof secretsUsedView>>;

export function secretsUsedView(
  { used, planes }: Pick<SecretsAnswerDto, 'used' | 'planes'>,
  { filters, q }: Pick<PlatformUrlState, 'filters' | 'q'>,
  context: ViewContext,
) {
  if (!used) {
    return undefined;
  }
  const { t } = context;
  const unseen = planes.filter(isUnseen).length;
  const unlisted = used.components - used.by.length;
  return {
    headline: headlineOf(used, subjectOf(used, filters, context), context),
    notes: given(
      used.others > 0 && t('allSecrets.used.others', { count: used.others }),
      unlisted > 0 && t('allSecrets.used.unlisted', { count: unlisted }),
      used.remoteKey === undefined &&
        isNarrowed(filters, q) &&
        t('allSecrets.used.narrowed'),
      unseen > 0 && t('allSecrets.used.unseen', { count: unseen }),
    ),
    users: used.by.map(userView),
    text: textOf(used, context),
  };
}

function headlineOf(
  { components, environments }: SecretsUsedDto,
  subject: string,
  { t }: ViewContext,
): string {
  return components === 0
    ? t('allSecrets.used.none', { subject })
    : t('allSecrets.used.by', {
        subject,
        components: t('incident.components', { count: components }),
        environments: t('incident.environments', { count: environments }),
      });
}

/** What is asked after, by its name where it is one. */
function subjectOf(
  { remoteKey: looked }: SecretsUsedDto,
  { reference, remoteKey }: Filters,
  { t, times }: ViewContext,
): string {
  const all = [...reference, ...remoteKey, ...(looked ? [looked] : [])];
  return all.length > 1 ? t('allSecrets.used.several') : times.list(all);
}

function isNarrowed(filters: Filters, q: string): boolean {
  return (
    q.trim() !== '' ||
    FILTERS.some(
      name =>
        name !== 'reference' &&
        name !== 'remoteKey' &&
        filters[name].length > 0,
    )
  );
}

function textOf({ by }: SecretsUsedDto, { t }: ViewContext): string {
  return by
    .map(({ component, environments }) =>
      t('allSecrets.used.line', {
        component: componentId(component),
        environments: environments.join(', '),
      }),
    )
    .join('\n');
}
