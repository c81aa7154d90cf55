import type { SecretsAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { MessageView } from '../message';
import { statusChips } from './chips';
import type { FilterBarView } from './rowFilter';
import { secretRowView, type SecretRowView } from './secretColumns';
import { pageView, type PageView } from './pages';
import { together } from './secretGroups';
import { secretFilters } from './secretsQuery';
import { secretsUsedView, type SecretsUsedView } from './secretsUsed';
import type { PlatformUrlState } from './urlState';

/** One page of all secrets. */
export interface SecretsView extends FilterBarView {
  /** Said where there is no secret at all. */
  readonly none?: MessageView;
  readonly used?: SecretsUsedView;
  readonly rows: readonly SecretRowView[];
  readonly matching: string;
  readonly total: string;
  readonly page: PageView;
}

export function secretsView(
  answer: SecretsAnswerDto,
  url: PlatformUrlState,
  context: ViewContext,
): SecretsView {
  const { t } = context;
  const { planes, offset, matching: all, total } = answer;
  const title = t('allSecrets.empty');
  const detail = t('allSecrets.emptyDetail');
  return {
    none: total === 0 ? { icon: 'key', title, detail } : undefined,
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
