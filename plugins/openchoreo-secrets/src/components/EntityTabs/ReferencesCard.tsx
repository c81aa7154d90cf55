import Button from '@material-ui/core/Button';
import { useCallback, useState } from 'react';
import { useFrozenList } from '../../hooks/useFrozenList';
import { useTranslate } from '../../hooks/useViewContext';
import type { ReferencesListView } from '../../viewModel/entity/referencesList';
import type { ReferencesUrl } from '../../viewModel/entity/referencesUrl';
import { useTableStyles } from '../DataTable';
import { SearchField } from '../Filters/SearchField';
import { useHeld } from '../SecretsMatrix/useHeld';
import { MessageState } from '../States';
import { TableCard } from '../TableCard';
import { ReferenceTableRow } from './ReferenceTableRow';
import { useEntityTabStyles } from './styles';

const COLUMNS = ['reference', 'pushed', 'usedBy'] as const;

/** A platform can have thousands; so many are drawn at once. */
const AT_ONCE = 100;

interface ReferencesCardProps {
  readonly view: ReferencesListView;
  readonly url: ReferencesUrl;
  readonly onChange: (change: Partial<ReferencesUrl>) => void;
}

/** SecretReferences with their pushes, keys and users. */
export function ReferencesCard(props: ReferencesCardProps) {
  const classes = useEntityTabStyles();
  const table = useTableStyles();
  const t = useTranslate();
  const { view } = props;
  const { list, changes, showChanges, onHeld } = useFrozenList(view.rows);
  const held = useHeld(onHeld);
  const [limit, setLimit] = useState(AT_ONCE);
  const hidden = list.length - limit;
  const title = t('entity.reference.title');
  const all = view.filters.find(({ name }) => name === 'all')?.count ?? 0;
  return (
    <TableCard
      title={title}
      count={t('entity.reference.shownOf', { shown: view.rows.length, all })}
      changes={changes}
      onShowChanges={showChanges}
      bar={<Bar {...props} />}
    >
      {list.length === 0 ? (
        <MessageState
          icon="question"
          tone="quiet"
          title={t('filter.noMatch')}
          detail=""
          framed={false}
        />
      ) : (
        <div className={table.scroll} {...held}>
          <table className={table.table} aria-label={title}>
            <thead>
              <tr>
                {COLUMNS.map(column => (
                  <th key={column} scope="col">
                    {t(`entity.reference.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.slice(0, limit).map(row => (
                <ReferenceTableRow key={row.id} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {hidden > 0 && (
        <div className={classes.moreBar}>
          <Button size="small" onClick={() => setLimit(limit + AT_ONCE)}>
            {t('entity.reference.moreRows', { count: hidden })}
          </Button>
        </div>
      )}
    </TableCard>
  );
}

/** Filters with how many each would show, and the search. */
function Bar({ view, url, onChange }: ReferencesCardProps) {
  const classes = useEntityTabStyles();
  const t = useTranslate();
  const search = useCallback((q: string) => onChange({ q }), [onChange]);
  return (
    <div className={classes.tools}>
      <div
        role="group"
        aria-label={t('entity.reference.filter.label')}
        className={classes.toggles}
      >
        {view.filters
          .filter(({ name, count }) => count > 0 || name === url.show)
          .map(({ name, count }) => (
            <Button
              key={name}
              size="small"
              variant="outlined"
              color={name === url.show ? 'primary' : 'default'}
              aria-pressed={name === url.show}
              onClick={() => onChange({ show: name })}
            >
              {t('entity.reference.filter.count', {
                word: t(`entity.reference.filter.${name}`),
                n: count,
              })}
            </Button>
          ))}
      </div>
      <SearchField
        value={url.q}
        hint={t('entity.reference.find')}
        onChange={search}
      />
    </div>
  );
}
