import type { CardRowView } from '../../viewModel/card';
import { classNames } from '../classNames';
import { EntityLink } from '../EntityLink';
import { ProductionChip } from '../Pill';
import { VerdictIcon } from '../VerdictIcon';
import { useCardStyles } from './styles';
import { Name, Words } from '../Words';

/** An environment of a component, or a component of a system. */
export function CardRow(props: {
  readonly row: CardRowView;
  /** The catalog namespace that components of the system live in. */
  readonly namespace: string;
}) {
  const classes = useCardStyles();
  const { row, namespace } = props;
  return (
    <li
      className={classNames(
        classes.row,
        row.tone === 'unknown' && classes.hatched,
      )}
    >
      <VerdictIcon icon={row.icon} tone={row.tone} />
      <span className={classes.name}>
        {row.component ? (
          <EntityLink
            entity={{ kind: 'component', namespace, name: row.component }}
            sub="secrets"
            name={row.name}
          />
        ) : (
          <Name text={row.name} />
        )}
        {row.production && <ProductionChip of={row.name} />}
      </span>
      <span
        className={classNames(
          classes.text,
          row.tone === 'atRisk' && classes.atRisk,
        )}
      >
        <Words text={row.text} />
      </span>
      <span className={classes.beside}>
        <Words text={row.beside} />
      </span>
    </li>
  );
}
