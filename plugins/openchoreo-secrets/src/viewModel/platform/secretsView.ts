import type { SecretsAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { messageWhere } from '../message';
import { statusChips } from './chips';
import { secretRowView } from './secretColumns';
import { pageView } from './pages';
import { together } from './secretGroups';
import { secretFilters } from './secretsQuery';
import { secretsUsedView } from './secretsUsed';
import type { PlatformUrlState } from './urlState';

/** One page of all secrets. */
export type SecretsView = ReturnType<typeof secretsView>;

export function secretsView(
  answer: SecretsAnswerDto,
  url: PlatformUrlState,
  context: ViewContext,
) {
  const { t } = context;
  const { planes, offset, matching: all, total } = answer;
  return {
    none: messageWhere(
      total === 0,
      'key',
      t('allSecrets.empty'),
      t('allSecrets.emptyDetail'),
    ),
    used: secretsUsedView(answer, url, context),
    rows: rowsOf(answer.rows, url).map(row =>
      secretRowView(row, planes, context),
    ),
    matching: t('allSecrets.match', { count: all }),
    total: t('allSecrets.ofTotal', { n: total }),
    page: pageView({ offset, shown: answer.rows.length, all }, t),
    ...secretFilters(answer, url, context),
    chips: statusChips(
      Object.fromEntries(
        answer.facets.severity.map(({ value, count }) => [value, count]),
      ),
      url,
      t,
    ),
  };
}

/** Where nothing else is asked for, what comes of one object stands together. */
function rowsOf(
  rows: SecretsAnswerDto['rows'],
  { sort }: PlatformUrlState,
): SecretsAnswerDto['rows'] {
  return sort === undefined ? together(rows) : rows;
}
