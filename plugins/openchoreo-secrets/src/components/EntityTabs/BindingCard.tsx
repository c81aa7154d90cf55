import ArrowForwardOutlined from '@material-ui/icons/ArrowForwardOutlined';
import { Fragment } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type { StationView } from '../../viewModel/entity/binding';
import { classNames } from '../classNames';
import { EntityLink, HealthLink } from '../EntityLink';
import { ProductionChip } from '../Pill';
import { TableCard } from '../TableCard';
import { ToneText } from '../ToneText';
import { Name, Words } from '../Words';
import { useEntityTabStyles } from './styles';

/** environment → plane → store, with the state of each. */
export function BindingCard(props: {
  readonly binding: readonly StationView[];
}) {
  const classes = useEntityTabStyles();
  const t = useTranslate();
  return (
    <TableCard title={t('entity.environment.binding')}>
      <ol className={classes.chain}>
        {props.binding.map((station, index) => (
          <Fragment key={station.id}>
            {index > 0 && (
              <li className={classes.arrow} aria-hidden>
                <ArrowForwardOutlined fontSize="small" />
              </li>
            )}
            <Station station={station} />
          </Fragment>
        ))}
      </ol>
    </TableCard>
  );
}

function Station({ station }: { readonly station: StationView }) {
  const classes = useEntityTabStyles();
  const { title, look, state, beside, production } = station;
  return (
    <li className={classNames(classes.station, look && classes[look])}>
      <div className={classes.stationTitle}>{title}</div>
      <div className={classes.stationName}>
        <StationName station={station} />
        {production && <ProductionChip of={station.name} />}
      </div>
      {state && <ToneText {...state} />}
      {state && beside && ' · '}
      <Words text={beside} />
    </li>
  );
}

function StationName({ station }: { readonly station: StationView }) {
  const { name, entity, search } = station;
  if (entity) {
    return <EntityLink entity={entity} sub="secrets" name={name} />;
  }
  return (
    <HealthLink to={search && `stores${search}`}>
      <Name text={name} />
    </HealthLink>
  );
}
