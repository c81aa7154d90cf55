import type { SecretsAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useMemo } from 'react';
import { useExport } from '../../hooks/useExport';
import { useAllSecrets } from '../../hooks/usePlatform';
import type { PlatformUrl } from '../../hooks/usePlatformUrl';
import type { ViewContext } from '../../viewModel/context';
import { uncontrolled } from '../../viewModel/platform/options';
import {
  SECRET_FILTERS,
  secretFilters,
  secretsQueryOf,
} from '../../viewModel/platform/secretsQuery';
import { secretsUsedView } from '../../viewModel/platform/secretsUsed';
import { FilterBar } from '../Filters';
import { ViewFrame } from '../SecretHealthPage/ViewFrame';
import { MessageState } from '../States';
import { SecretTable } from './SecretTable';
import { UsedBy } from './UsedBy';

/** Finds any one secret; the back end filters, sorts and cuts into pages. */
export function SecretsList({ url }: { readonly url: PlatformUrl }) {
  const asked = useMemo(() => secretsQueryOf(url.state), [url.state]);
  const query = useAllSecrets(asked);
  const csv = useExport(asked, 'csv');
  const json = useExport(asked, 'json');
  return (
    <ViewFrame query={query}>
      {(answer, context) =>
        answer.total === 0 ? (
          <NoSecrets context={context} />
        ) : (
          <>
            <Filters answer={answer} context={context} url={url} />
            {!query.previous && (
              <Used answer={answer} context={context} url={url} />
            )}
            <SecretTable
              answer={answer}
              context={context}
              url={url}
              files={{ csv, json }}
              previous={query.previous}
            />
          </>
        )
      }
    </ViewFrame>
  );
}

interface Shown {
  readonly answer: SecretsAnswerDto;
  readonly context: ViewContext;
  readonly url: PlatformUrl;
}

function Filters({ answer, context, url }: Shown) {
  const { t } = context;
  const { planes } = answer;
  return (
    <FilterBar
      url={url}
      hint={t('filter.findSecret')}
      filters={secretFilters(answer, url.state, context)}
      others={uncontrolled(url.state.filters, SECRET_FILTERS, { t, planes })}
    />
  );
}

function Used({ answer, context, url }: Shown) {
  const view = secretsUsedView(answer, url.state, context);
  // Unfolded anew for whatever is asked next.
  return view ? <UsedBy key={view.headline} view={view} /> : null;
}

function NoSecrets({ context: { t } }: { readonly context: ViewContext }) {
  return (
    <MessageState
      icon="key"
      tone="quiet"
      title={t('allSecrets.empty')}
      detail={t('allSecrets.emptyDetail')}
    />
  );
}
