import DnsOutlined from '@material-ui/icons/DnsOutlined';
import StorageOutlined from '@material-ui/icons/StorageOutlined';
import { memo } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type { EnvironmentView } from '../../viewModel/environments';
import { classNames } from '../classNames';
import { EntityLink } from '../EntityLink';
import { ProductionChip } from '../Pill';
import { VerdictIcon } from '../VerdictIcon';
import { useMatrixStyles } from './styles';
import { HEAD_ROW } from './useGridNavigation';
import { Name, Words } from '../Words';
import { plainWords } from '../../viewModel/setOff';

/** Environment, plane, store, freshness and tally. */
function Head(props: {
  readonly environment: EnvironmentView;
  readonly column: number;
  readonly tabStop: boolean;
}) {
  const classes = useMatrixStyles();
  const { environment } = props;
  const { tally, freshness } = environment;
  return (
    <div
      role="columnheader"
      tabIndex={props.tabStop ? 0 : -1}
      data-grid-row={HEAD_ROW}
      data-grid-column={props.column}
      className={classes.head}
    >
      <div className={classes.headTop}>
        <Name
          in="span"
          className={classes.environment}
          text={environment.name}
        />
        {environment.production && <ProductionChip of={environment.name} />}
        <span className={classes.grow} />
        <span className={classNames(classes.tally, classes[tally.tone])}>
          <VerdictIcon icon={tally.icon} />
          <Words text={tally.text} />
        </span>
      </div>
      <Place environment={environment} />
      <span
        className={classNames(
          classes.freshness,
          !freshness.seen && classes.notSeen,
        )}
      >
        <Words text={freshness.text} />
      </span>
      {environment.changed && <div>{environment.changed}</div>}
      {environment.marks.map(mark => (
        <div key={mark} className={classes.headMark}>
          <Words text={mark} />
        </div>
      ))}
    </div>
  );
}

export const MatrixHead = memo(Head);

function Place({ environment }: { readonly environment: EnvironmentView }) {
  const classes = useMatrixStyles();
  const t = useTranslate();
  const { plane, store } = environment;
  return (
    <div className={classes.place}>
      {plane && (
        <span title={plainWords(t('matrix.plane', { plane: plane.name }))}>
          <DnsOutlined aria-hidden />
          {plane.entity ? (
            <EntityLink entity={plane.entity} tabIndex={-1} name={plane.name} />
          ) : (
            <Name text={plane.name} />
          )}
        </span>
      )}
      <span
        title={
          store?.name && plainWords(t('matrix.store', { store: store.name }))
        }
        className={
          store?.trouble &&
          classNames(classes.trouble, classes[store.trouble.tone])
        }
      >
        <StorageOutlined aria-hidden />
        <Name text={storeText(environment, t)} />
      </span>
    </div>
  );
}

function storeText(
  { store }: EnvironmentView,
  t: ReturnType<typeof useTranslate>,
): string {
  if (!store) {
    return t('entity.environment.noStore');
  }
  const { name, trouble } = store;
  const word = trouble?.word;
  if (name === undefined) {
    return word ? t('withheld.storeState', { word }) : t('withheld.store');
  }
  return word ? t('matrix.storeState', { store: name, word }) : name;
}
