import ArrowForwardOutlined from '@material-ui/icons/ArrowForwardOutlined';
import { Link } from '@backstage/core-components';
import type { ReactNode } from 'react';
import { useSecretHealthBase } from '../../hooks/useSecretHealthBase';
import { useTranslate } from '../../hooks/useViewContext';
import type { BindingView } from '../../viewModel/entity/binding';
import { searchOf } from '../../viewModel/platform/urlState';
import { classNames } from '../classNames';
import { EntityLink } from '../EntityLink';
import { ProductionChip } from '../SecretsMatrix';
import { TableCard } from '../TableCard';
import { ToneText } from '../ToneText';
import { useEntityTabStyles } from './styles';
import { Name, Words } from '../Words';

/** environment → plane → store, with the state of each. */
export function BindingCard({ binding }: { readonly binding: BindingView }) {
  const classes = useEntityTabStyles();
  const t = useTranslate();
  return (
    <TableCard title={t('entity.environment.binding')}>
      <ol className={classes.chain}>
        <Station
          title={t('entity.environment.bindingEnvironment')}
          name={<Name text={binding.environment} />}
          beside={binding.production && <ProductionChip />}
        />
        <Arrow />
        <PlaneStation binding={binding} />
        <Arrow />
        <StoreStation binding={binding} />
      </ol>
    </TableCard>
  );
}

function PlaneStation({ binding }: { readonly binding: BindingView }) {
  const t = useTranslate();
  const { plane, freshness } = binding;
  return (
    <Station
      title={plane?.kind ?? t('entity.environment.bindingPlane')}
      name={
        plane?.entity ? (
          <EntityLink entity={plane.entity} sub="secrets">
            <Name text={plane.name} />
          </EntityLink>
        ) : (
          <Name
            text={
              plane?.name ??
              t(plane ? 'withheld.plane' : 'entity.environment.noPlane')
            }
          />
        )
      }
      look={freshness.seen ? undefined : 'unseen'}
    >
      <Words text={freshness.text} />
    </Station>
  );
}

function StoreStation({ binding }: { readonly binding: BindingView }) {
  const classes = useEntityTabStyles();
  const t = useTranslate();
  const base = useSecretHealthBase();
  const { store, state, plane, untold } = binding;
  const name =
    store?.name ??
    t(store || untold ? 'withheld.store' : 'entity.environment.noStore');
  const details = [store?.provider, store?.checked].filter(Boolean);
  return (
    <Station
      title={store?.kind ?? t('entity.environment.bindingStore')}
      name={
        base && store?.name && plane ? (
          <Link
            to={`${base}/stores${searchOf({ plane: plane.id, store: store.name })}`}
          >
            <Name text={name} />
          </Link>
        ) : (
          <Name text={name} />
        )
      }
      look={lookOf(state.tone)}
    >
      <ToneText {...state} />
      {details.length > 0 && (
        <span className={classes.soft}>
          {' '}
          · <Words text={details.join(' · ')} />
        </span>
      )}
    </Station>
  );
}

function lookOf(tone: string): 'unseen' | 'broken' | undefined {
  switch (tone) {
    case 'unknown':
      return 'unseen';
    case 'error':
    case 'warning':
      return 'broken';
    default:
      return undefined;
  }
}

function Station(props: {
  readonly title: string;
  readonly name: ReactNode;
  readonly beside?: ReactNode;
  readonly look?: 'unseen' | 'broken';
  readonly children?: ReactNode;
}) {
  const classes = useEntityTabStyles();
  const { look } = props;
  return (
    <li className={classNames(classes.station, look && classes[look])}>
      <div className={classes.stationTitle}>{props.title}</div>
      <div className={classes.stationName}>
        {props.name}
        {props.beside}
      </div>
      {props.children}
    </li>
  );
}

function Arrow() {
  const classes = useEntityTabStyles();
  return (
    <li className={classes.arrow} aria-hidden>
      <ArrowForwardOutlined fontSize="small" />
    </li>
  );
}
