import Card from '@material-ui/core/Card';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Button from '@material-ui/core/Button';
import type { StoresAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useFrozenList } from '../../hooks/useFrozenList';
import { useStores } from '../../hooks/usePlatform';
import { usePlatformUrl } from '../../hooks/usePlatformUrl';
import { useTranslate } from '../../hooks/useViewContext';
import type { ViewContext } from '../../viewModel/context';
import type { StoreGroupView } from '../../viewModel/platform/stores';
import { useTableStyles } from '../DataTable';
import { FilterBar, useFilterStyles } from '../Filters';
import { ViewFrame } from '../SecretHealthPage/ViewFrame';
import { useHeld } from '../SecretsMatrix/useHeld';
import { MessageState } from '../States';
import { PlaneGroup } from './PlaneGroup';
import { StoreHead } from './StoreHead';
import { useStoreStyles } from './styles';
import { useStoreViews } from './useStoreViews';

/** Which store serves what. */
export function Stores() {
  const query = useStores();
  return (
    <ViewFrame query={query}>
      {(answer, context) => <LoadedStores answer={answer} context={context} />}
    </ViewFrame>
  );
}

function LoadedStores(props: {
  readonly answer: StoresAnswerDto;
  readonly context: ViewContext;
}) {
  const classes = useStoreStyles();
  const filter = useFilterStyles();
  const t = useTranslate();
  const url = usePlatformUrl();
  const { state, replace } = url;
  const views = useStoreViews(props.answer, state, props.context);
  if (props.answer.planes.length === 0) {
    return (
      <MessageState
        icon="store"
        tone="quiet"
        title={t('stores.empty')}
        detail={t('stores.emptyDetail')}
      />
    );
  }
  return (
    <>
      <FilterBar
        url={url}
        hint={t('filter.findStore')}
        filters={views.filters}
        others={views.others}
        chips={views.chips}
      >
        <FormControlLabel
          className={filter.check}
          control={
            <Checkbox
              size="small"
              color="primary"
              checked={state.warned}
              onChange={(_, warned) => replace({ warned })}
            />
          }
          label={t('stores.onlyWarnings')}
        />
      </FilterBar>
      <StoreTable
        groups={views.groups}
        open={state.open}
        onToggle={id => replace({ open: id === state.open ? '' : id })}
      />
      <p className={classes.footnote}>{t('stores.footnote')}</p>
    </>
  );
}

function StoreTable(props: {
  readonly groups: readonly StoreGroupView[];
  readonly open: string | undefined;
  readonly onToggle: (id: string) => void;
}) {
  const table = useTableStyles();
  const t = useTranslate();
  const { list, changes, showChanges, onHeld } = useFrozenList(props.groups);
  const held = useHeld(onHeld);
  return (
    <Card component="section" aria-label={t('stores.label')}>
      {changes > 0 && (
        <Button size="small" color="primary" onClick={showChanges}>
          {t('matrix.changes', { count: changes })}
        </Button>
      )}
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
          <table className={table.table} aria-label={t('stores.label')}>
            <StoreHead />
            {list.map(group => (
              <PlaneGroup
                key={group.id}
                group={group}
                open={props.open}
                onToggle={props.onToggle}
              />
            ))}
          </table>
        </div>
      )}
    </Card>
  );
}
