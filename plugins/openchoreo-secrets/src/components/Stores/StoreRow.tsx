import { useTranslate } from '../../hooks/useViewContext';
import type { StoreView } from '../../viewModel/platform/stores';
import { HealthLink } from '../EntityLink';
import { Place, Sub, Unfold, useFrameStyles, useTableStyles } from '../Frame';
import { StoreCalled } from '../StoreCalled';
import { ToneText, VerdictText } from '../ToneText';
import { Name } from '../Words';
import { Consumers } from './Consumers';

function StoreName({ store }: { readonly store: StoreView }) {
  const table = useTableStyles();
  const t = useTranslate();
  const { name, called, namespace } = store;
  return (
    <span>
      <Name in="strong" text={name} />
      {called && (
        <Sub>
          <StoreCalled store={called} />
        </Sub>
      )}
      {store.planeDefault && (
        <Sub className={table.oneLine} text={t('stores.planeDefault')} />
      )}
      {namespace && <Sub text={t('stores.namespaced', { namespace })} />}
    </span>
  );
}

/** A store; unfolds to the environments and components that hang on it. */
export function StoreRow(props: {
  readonly store: StoreView;
  readonly open: boolean;
  readonly onToggle: (id: string) => void;
}) {
  const classes = useFrameStyles();
  const table = useTableStyles();
  const t = useTranslate();
  const { store, open } = props;
  return (
    <>
      <tr>
        <th scope="row">
          <span className={classes.icon}>
            <Unfold
              open={open}
              label={t('stores.expand', { store: store.name })}
              onToggle={() => props.onToggle(store.id)}
            />
            <StoreName store={store} />
          </span>
        </th>
        <td className={table.wideOnly}>
          <Name text={store.provider} />
        </td>
        <td>
          <VerdictText {...store.state} />
          <Sub text={store.was} />
        </td>
        <td className={table.wideOnly}>{store.access}</td>
        <td className={table.wideOnly}>
          <Place of={store.environments} production={store.production} />
        </td>
        <td className={table.oneLine}>
          <span className={table.headless}>{t('stores.column.usedBy')}: </span>
          {store.components}
          {store.secrets && (
            <Sub>
              <HealthLink to={`secrets${store.search}`}>
                {store.secrets}
              </HealthLink>
            </Sub>
          )}
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
