import Card from '@material-ui/core/Card';
import type { SecretsAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useCallback, useMemo } from 'react';
import type { SecretFiles } from '../../hooks/useExport';
import { useFrozenList } from '../../hooks/useFrozenList';
import type { PlatformUrl } from '../../hooks/usePlatformUrl';
import { useStructural } from '../../hooks/useStructural';
import type { ViewContext } from '../../viewModel/context';
import { secretRowView } from '../../viewModel/platform/secretRows';
import { classNames } from '../classNames';
import { useTableStyles } from '../DataTable';
import { useHeld } from '../SecretsMatrix/useHeld';
import { MessageState } from '../States';
import type { OnFilterBy } from './FilterBy';
import { HeadRow } from './HeadRow';
import { Paging } from './Paging';
import { SecretRow } from './SecretRow';
import { useAllSecretsStyles } from './styles';
import { TableBar } from './TableBar';

/** One page of secrets. Rows stay where they are while somebody points at them. */
export function SecretTable(props: {
  readonly answer: SecretsAnswerDto;
  readonly context: ViewContext;
  readonly url: PlatformUrl;
  readonly files: SecretFiles;
  /** The rows answer an earlier question. */
  readonly previous: boolean;
}) {
  const classes = useAllSecretsStyles();
  const table = useTableStyles();
  const { answer, context, url } = props;
  const { t } = context;
  const rows = useStructural(
    useMemo(
      () => answer.rows.map(row => secretRowView(row, answer.planes, context)),
      [answer, context],
    ),
  );
  const { replace } = url;
  const filterBy = useCallback<OnFilterBy>(
    (name, value) => replace({ filters: { [name]: [value] } }),
    [replace],
  );
  const { list, changes, showChanges, onHeld } = useFrozenList(rows);
  const held = useHeld(onHeld);
  return (
    <Card component="section" aria-label={t('allSecrets.label')}>
      <TableBar
        answer={answer}
        context={context}
        files={props.files}
        changes={changes}
        onShowChanges={showChanges}
      />
      <div
        className={classNames(table.scroll, props.previous && classes.previous)}
        aria-busy={props.previous}
      >
        <table className={table.table} aria-label={t('allSecrets.label')}>
          <thead>
            <HeadRow
              sort={url.state.sort}
              onSort={sort => url.replace({ sort })}
            />
          </thead>
          <tbody {...held}>
            {list.map(row => (
              <SecretRow key={row.id} row={row} onFilterBy={filterBy} />
            ))}
          </tbody>
        </table>
      </div>
      {list.length === 0 && (
        <MessageState
          icon="question"
          tone="quiet"
          title={t('filter.noMatch')}
          detail=""
          framed={false}
        />
      )}
      <Paging
        answer={answer}
        page={url.state.page}
        onPage={page => url.push({ page })}
      />
    </Card>
  );
}
