import IconButton from '@material-ui/core/IconButton';
import ChevronRightOutlined from '@material-ui/icons/ChevronRightOutlined';
import ExpandMoreOutlined from '@material-ui/icons/ExpandMoreOutlined';
import { useTranslate } from '../../hooks/useViewContext';
import type { StoreView } from '../../viewModel/platform/stores';
import { classNames } from '../classNames';
import { useTableStyles } from '../DataTable';
import { ProductionChip } from '../SecretsMatrix';
import { ToneText, VerdictText } from '../ToneText';
import { Consumers } from './Consumers';
import { useStoreStyles } from './styles';
import { Name, Words } from '../Words';
import { plainWords } from '../../viewModel/setOff';

function StoreName({ store }: { readonly store: StoreView }) {
  const table = useTableStyles();
  const t = useTranslate();
  const { name, namespace } = store;
  return (
    <span>
      <strong>
        <Name text={name} />
      </strong>
      {store.planeDefault && (
        <div className={classNames(table.sub, table.oneLine)}>
          {t('stores.planeDefault')}
        </div>
      )}
      {namespace && (
        <div className={table.sub}>
          <Words text={t('stores.namespaced', { namespace })} />
        </div>
      )}
    </span>
  );
}

/** A store; unfolds to the environments and components that hang on it. */
export function StoreRow(props: {
  readonly store: StoreView;
  readonly open: boolean;
  readonly onToggle: (id: string) => void;
}) {
  const classes = useStoreStyles();
  const table = useTableStyles();
  const t = useTranslate();
  const { store, open } = props;
  const Chevron = open ? ExpandMoreOutlined : ChevronRightOutlined;
  return (
    <>
      <tr>
        <th scope="row">
          <span className={classes.name}>
            <IconButton
              size="small"
              aria-expanded={open}
              aria-label={plainWords(t('stores.expand', { store: store.name }))}
              onClick={() => props.onToggle(store.id)}
            >
              <Chevron fontSize="small" />
            </IconButton>
            <StoreName store={store} />
          </span>
        </th>
        <td className={table.wideOnly}>
          <Name text={store.provider} />
        </td>
        <td>
          <VerdictText {...store.state} />
          {store.was && (
            <div className={table.sub}>
              <Words text={store.was} />
            </div>
          )}
        </td>
        <td className={table.wideOnly}>{store.access}</td>
        <td className={table.wideOnly}>
          <span className={table.place}>
            <Words text={store.environments} />
            {store.production && <ProductionChip />}
          </span>
        </td>
        <td className={table.oneLine}>
          {store.components}
          <div className={table.sub}>{store.secrets}</div>
        </td>
        <td>
          {store.warnings.map(warning => (
            <div key={warning.text}>
              <ToneText {...warning} quiet />
            </div>
          ))}
        </td>
      </tr>
      {open && <Consumers store={store} />}
    </>
  );
}
