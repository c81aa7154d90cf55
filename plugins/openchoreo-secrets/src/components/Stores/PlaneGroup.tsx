import type { StoreGroupView } from '../../viewModel/platform/stores';
import { EntityLink } from '../EntityLink';
import { useFrameStyles, useTableStyles } from '../Frame';
import { PlaneIcon } from '../PlanesStrip';
import { ToneText } from '../ToneText';
import { Words } from '../Words';
import { StoreRow } from './StoreRow';

export function PlaneGroup(props: {
  readonly group: StoreGroupView;
  readonly open: string | undefined;
  readonly onToggle: (id: string) => void;
}) {
  const classes = useFrameStyles();
  const table = useTableStyles();
  const { group } = props;
  return (
    <tbody>
      <tr className={group.freshness.seen ? table.group : classes.unknownEdge}>
        {/* One cell: two would share out columns that are not shown where there is little room. */}
        <th scope="rowgroup" colSpan={7}>
          <div className={classes.group}>
            <PlaneIcon kind={group.kind} />
            <EntityLink entity={group.entity} sub="secrets" name={group.name} />
            <span>{group.kindWord}</span>
            {group.note && <ToneText {...group.note} />}
            <Words
              in="span"
              className={classes.asOf}
              text={group.freshness.text}
            />
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
