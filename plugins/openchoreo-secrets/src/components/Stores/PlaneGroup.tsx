import type { StoreGroupView } from '../../viewModel/platform/stores';
import { classNames } from '../classNames';
import { useTableStyles } from '../DataTable';
import { EntityLink } from '../EntityLink';
import { PlaneIcon } from '../PlanesStrip';
import { ToneText } from '../ToneText';
import { StoreRow } from './StoreRow';
import { useStoreStyles } from './styles';
import { Name, Words } from '../Words';

/** A plane with its stores. */
export function PlaneGroup(props: {
  readonly group: StoreGroupView;
  readonly open: string | undefined;
  readonly onToggle: (id: string) => void;
}) {
  const classes = useStoreStyles();
  const table = useTableStyles();
  const { group } = props;
  return (
    <tbody>
      <tr
        className={classNames(
          table.group,
          !group.freshness.seen && classes.hatched,
        )}
      >
        {/* One cell: two would share out columns that are not shown where there is little room. */}
        <th scope="rowgroup" colSpan={7}>
          <div className={classes.plane}>
            <PlaneIcon kind={group.kind} />
            {group.entity ? (
              <EntityLink entity={group.entity}>
                <Name text={group.name} />
              </EntityLink>
            ) : (
              <Name text={group.name} />
            )}
            <span>
              <Words text={group.kindName} />
            </span>
            {group.note && <ToneText {...group.note} />}
            <span className={classes.freshness}>
              <Words text={group.freshness.text} />
            </span>
          </div>
        </th>
      </tr>
      {group.stores.map(store => (
        <StoreRow
          key={store.id}
          store={store}
          open={store.id === props.open}
          onToggle={props.onToggle}
        />
      ))}
    </tbody>
  );
}
