import { useCallback } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type { ReferenceRow } from '../../viewModel/entity/referenceRows';
import type { ReferencesListView } from '../../viewModel/entity/referencesList';
import type { ReferencesUrl } from '../../viewModel/entity/referencesUrl';
import { OutlinedButton } from '../Buttons';
import { DataTable } from '../DataTable';
import { SearchField } from '../Filters/SearchField';
import { NoMatch } from '../States';
import {
  ReferenceName,
  ReferencePushes,
  ReferenceUsers,
} from './ReferenceCells';
import { useEntityTabStyles } from './styles';

const COLUMNS = [
  ['reference', ReferenceName],
  ['pushed', ReferencePushes],
  ['usedBy', ReferenceUsers],
] as const;

interface ReferencesCardProps {
  readonly view: ReferencesListView;
  readonly url: ReferencesUrl;
  readonly onChange: (change: Partial<ReferencesUrl>) => void;
}

export function ReferencesCard(props: ReferencesCardProps) {
  const classes = useEntityTabStyles();
  const t = useTranslate();
  const { filters, rows } = props.view;
  const all = filters.find(({ name }) => name === 'all')?.count ?? 0;
  return (
    <DataTable
      title={t('entity.reference.title')}
      stacked
      count={t('entity.reference.shownOf', { shown: rows.length, all })}
      bar={<Bar {...props} />}
      rows={rows}
      empty={<NoMatch />}
      more={count => t('incident.more', { count })}
      columns={COLUMNS.map(([id, Cell]) => ({
        id,
        head: t(`entity.reference.column.${id}`),
        className: classes.reference,
        cell: (row: ReferenceRow) => <Cell row={row} />,
      }))}
    />
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
            <OutlinedButton
              key={name}
              color={name === url.show ? 'primary' : 'default'}
              aria-pressed={name === url.show}
              onClick={() => onChange({ show: name })}
            >
              {t('entity.reference.filter.count', {
                word: t(`entity.reference.filter.${name}`),
                n: count,
              })}
            </OutlinedButton>
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
