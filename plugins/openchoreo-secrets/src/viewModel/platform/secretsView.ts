import type { SecretsAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { MessageView } from '../message';
import { countedChips } from '../counted';
import { uncontrolled } from './options';
import type { FilterBarView } from './rowFilter';
import { secretRowView, type SecretRowView } from './secretColumns';
import { secretFilters, SECRET_FILTERS } from './secretsQuery';
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
  /** Which of those that match are shown. */
  readonly range: string;
  readonly last: boolean;
}

export function secretsView(
  answer: SecretsAnswerDto,
  url: PlatformUrlState,
  context: ViewContext,
): SecretsView {
  const { t } = context;
  const { planes, offset, matching: all, total } = answer;
  const to = offset + answer.rows.length;
  const title = t('allSecrets.empty');
  const detail = t('allSecrets.emptyDetail');
  return {
    none: total === 0 ? { icon: 'key', title, detail } : undefined,
    used: secretsUsedView(answer, url, context),
    rows: answer.rows.map(row => secretRowView(row, planes, context)),
    matching: t('allSecrets.match', { count: all }),
    total: t('allSecrets.ofTotal', { n: total }),
    range:
      answer.rows.length > 0
        ? t('allSecrets.range', { from: offset + 1, to, all })
        : t('allSecrets.rangeNone', { all }),
    last: to >= all,
    filters: secretFilters(answer, url, context),
    others: uncontrolled(url.filters, SECRET_FILTERS, { t, planes }),
    chips: countedChips(answer.counts, t),
  };
}
